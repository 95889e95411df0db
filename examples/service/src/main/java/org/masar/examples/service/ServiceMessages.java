package org.masar.examples.service;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.MessageBundle;

/** The catalogues of the service and its pages. */
public final class ServiceMessages implements MessageBundle {

    /** For the service loader. */
    public ServiceMessages() {}

    @Override
    public @Nullable InputStream open(String language) {
        return ServiceMessages.class.getResourceAsStream("messages_" + language + ".properties");
    }
}
