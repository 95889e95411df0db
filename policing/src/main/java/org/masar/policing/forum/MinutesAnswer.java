package org.masar.policing.forum;

import com.google.common.collect.ImmutableMap;
import org.masar.policing.forum.MinutesRequest.MinutesLanguage;

/**
 * Minutes to print.
 *
 * @param markdown the text by language
 */
public record MinutesAnswer(ImmutableMap<MinutesLanguage, String> markdown) {
    @Override
    public String toString() {
        return "MinutesAnswer";
    }
}
