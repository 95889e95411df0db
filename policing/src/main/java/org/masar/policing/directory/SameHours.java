package org.masar.policing.directory;

import java.util.HashMap;
import java.util.Map;

/** Most services keep the hours of many others: those that are the same are kept once. */
final class SameHours {

    private final Map<OpeningHours, OpeningHours> known = new HashMap<>();

    OpeningHours merge(OpeningHours hours) {
        OpeningHours before = known.putIfAbsent(hours, hours);
        return before == null ? hours : before;
    }
}
