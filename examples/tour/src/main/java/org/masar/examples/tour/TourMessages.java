package org.masar.examples.tour;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.MessageBundle;

/** The catalogues of the tour. */
public final class TourMessages implements MessageBundle {

    /** For the service loader. */
    public TourMessages() {}

    @Override
    public @Nullable InputStream open(String language) {
        return TourMessages.class.getResourceAsStream("messages_" + language + ".properties");
    }
}
