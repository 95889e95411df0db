package org.masar.border;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.MessageBundle;

/** The catalogues of this module. */
public final class BorderMessages implements MessageBundle {

    /** For the service loader. */
    public BorderMessages() {}

    @Override
    public @Nullable InputStream open(String language) {
        return BorderMessages.class.getResourceAsStream("messages_" + language + ".properties");
    }
}
