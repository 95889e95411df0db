package org.masar.border.document;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name field (ICAO Doc 9303-3, section 4.6; 9303-4 to -7, section 4.2.3). A name that does not fit is cut so that the
 * two fillers and at least one letter of the secondary identifier are there and the last position is a letter. Of the
 * published methods this takes the one that keeps the first components whole and shortens the last ones to initials.
 *
 * @param text the field without the fillers after the name
 * @param truncated whether something is missing
 */
record MrzName(String text, boolean truncated) {

    /**
     * Fits a name.
     *
     * @param primary components parted by fillers, at least one
     * @param secondary components parted by fillers, or empty
     * @param width size of the field
     * @return the name, or null if nothing that keeps the rules fits (many components of one letter)
     */
    static @Nullable MrzName fit(String primary, String secondary, int width) {
        String whole = secondary.isEmpty() ? primary : primary + "<<" + secondary;
        if (whole.length() <= width) {
            return new MrzName(whole, false);
        }
        List<String> first = Splitter.on(MrzCharacters.FILLER).splitToList(primary);
        List<String> second = secondary.isEmpty()
                ? List.of()
                : Splitter.on(MrzCharacters.FILLER).splitToList(secondary);
        for (int keepFirst = first.size(); keepFirst >= 1; keepFirst--) {
            for (int keepSecond = second.size(); keepSecond >= Math.min(1, second.size()); keepSecond--) {
                String cut = cut(first.subList(0, keepFirst), second.subList(0, keepSecond), width);
                if (cut != null) {
                    return new MrzName(cut, true);
                }
            }
        }
        return null;
    }

    /** These components, shortened from the end until they fill the field to its last position; null if they cannot. */
    private static @Nullable String cut(List<String> first, List<String> second, int width) {
        int components = first.size() + second.size();
        // Between two components stands one filler, between the identifiers one more.
        int letters = width - (components - 1) - (second.isEmpty() ? 0 : 1);
        if (letters < components) {
            return null;
        }
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        if (letters > all.stream().mapToInt(String::length).sum()) {
            return null;
        }
        StringBuilder text = new StringBuilder(width);
        for (int i = 0; i < components; i++) {
            if (i > 0) {
                text.append(i == first.size() ? "<<" : "<");
            }
            int initials = components - 1 - i;
            int size = Math.min(all.get(i).length(), letters - initials);
            text.append(all.get(i), 0, size);
            letters -= size;
        }
        return text.toString();
    }

    /** The type only: names and numbers stand in it. */
    @Override
    public String toString() {
        return "MrzName";
    }
}
