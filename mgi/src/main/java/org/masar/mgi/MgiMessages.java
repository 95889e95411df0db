package org.masar.mgi;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.MessageBundle;

/** The catalogues of migration governance. */
public final class MgiMessages implements MessageBundle {

    /** For the service loader. */
    public MgiMessages() {}

    @Override
    public @Nullable InputStream open(String language) {
        return MgiMessages.class.getResourceAsStream("messages_" + language + ".properties");
    }
}
