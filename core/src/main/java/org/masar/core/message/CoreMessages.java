package org.masar.core.message;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The catalogues of core. */
public final class CoreMessages implements MessageBundle {

    /** For the service loader. */
    public CoreMessages() {}

    @Override
    public @Nullable InputStream open(String language) {
        return CoreMessages.class.getResourceAsStream("messages_" + language + ".properties");
    }
}
