package org.masar.policing;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.MessageBundle;

/** The catalogues of this module. */
public final class PolicingMessages implements MessageBundle {

    /** For the service loader. */
    public PolicingMessages() {}

    @Override
    public @Nullable InputStream open(String language) {
        return PolicingMessages.class.getResourceAsStream("messages_" + language + ".properties");
    }
}
