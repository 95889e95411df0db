package org.masar.fap;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.MessageBundle;

/** The catalogues of this module. */
public final class FapMessages implements MessageBundle {

    /** For the service loader. */
    public FapMessages() {}

    @Override
    public @Nullable InputStream open(String language) {
        return FapMessages.class.getResourceAsStream("messages_" + language + ".properties");
    }
}
