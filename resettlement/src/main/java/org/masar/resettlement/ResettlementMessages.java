package org.masar.resettlement;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.MessageBundle;

/** The catalogues of this module. */
public final class ResettlementMessages implements MessageBundle {

    /** For the service loader. */
    public ResettlementMessages() {}

    @Override
    public @Nullable InputStream open(String language) {
        return ResettlementMessages.class.getResourceAsStream("messages_" + language + ".properties");
    }
}
