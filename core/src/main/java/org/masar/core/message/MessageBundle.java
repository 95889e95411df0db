package org.masar.core.message;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogues one module brings, found by {@link java.util.ServiceLoader}. A catalogue is a UTF-8 properties file of
 * keys and patterns ({@link Messages} describes their syntax), with two marks that may stand beside a text:
 *
 * <pre>{@code
 * referral.leaveNow=…
 * referral.leaveNow@about=danger
 * referral.leaveNow@review=native speaker, 2026-05-04, 1a2b3c4d
 * }</pre>
 *
 * <p>{@code @review} is described at {@link Review}. {@code @about}, in the English catalogue only, marks the texts that
 * are shown from a checked translation or not at all: {@code danger}, {@code clock} or {@code reporting}.
 *
 * <p>The module opens its own resource, so it need not be open to others.
 */
public interface MessageBundle {

    /**
     * Opens the catalogue of one language.
     *
     * @param language the tag of a {@link Language}: {@code ar}, {@code ckb}, {@code kmr-Latn}, {@code de}, {@code en};
     *     {@code kmr-Arab} only where single texts of it are written by hand, the others are derived
     * @return the properties file as UTF-8, or null where this module has none in that language
     */
    @Nullable
    InputStream open(String language);
}
