package org.masar.core.message;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogues one module brings, found by {@link java.util.ServiceLoader}. A catalogue is a UTF-8 properties file
 * of keys and ICU MessageFormat patterns. The module opens its own resource, so it need not be open to others.
 */
public interface MessageBundle {

    /**
     * Opens the catalogue of one language.
     *
     * @param language a language tag of the house: {@code ar}, {@code ckb}, {@code kmr-Latn}, {@code de}, {@code en}
     * @return the properties file as UTF-8, or null where this module has none in that language
     */
    @Nullable
    InputStream open(String language);
}
