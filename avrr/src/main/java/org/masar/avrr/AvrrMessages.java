package org.masar.avrr;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.MessageBundle;

/** The catalogues of this module. */
public final class AvrrMessages implements MessageBundle {

    /** For the service loader. */
    public AvrrMessages() {}

    @Override
    public @Nullable InputStream open(String language) {
        return AvrrMessages.class.getResourceAsStream("messages_" + language + ".properties");
    }
}
