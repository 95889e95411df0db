package org.masar.border.document;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All Arabic texts that ICAO Doc 9303-3, section 6 C, turns into one text of the zone. The codes are prefix-free, so they
 * part in one way only; what stays open is which letter a code means (Y is yeh or Pashto yeh) and whether a repeated code
 * is a shadda, in the form of the footnote (XDZDZ) or of the sample program in Appendix B.7 (XDZXDZ), or a doubled letter.
 *
 * @param texts the readings, likeliest first; empty if the text was not made by this transliteration
 * @param more whether there are more than were gathered
 */
record ArabicReadings(ImmutableList<String> texts, boolean more) {

    /** Readings double with each open letter; a person cannot choose among more than this. */
    static final int MOST = 1_000;

    private static final String SHADDA = "\u0651";

    static ArabicReadings of(String zone, boolean commaParts) {
        return new Search(CharMatcher.is(MrzCharacters.FILLER).trimFrom(zone), commaParts).run();
    }

    /** Depth first over the choices at each code, in order; without recursion, since a text may be long. */
    private static final class Search {
        private static final ImmutableListMultimap<String, String> LETTERS = TransliterationTable.arabic();

        private static final int NO_MORE = -1;
        private static final int NO_FIT = -2;

        private final String zone;
        private final boolean commaParts;
        private final boolean[] readable;
        private final Set<String> found = new LinkedHashSet<>();

        Search(String zone, boolean commaParts) {
            this.zone = zone;
            this.commaParts = commaParts;
            this.readable = new boolean[zone.length() + 1];
            readable[zone.length()] = true;
            for (int at = zone.length() - 1; at >= 0; at--) {
                int next = NO_FIT;
                for (int choice = 0; next != NO_MORE && !readable[at]; choice++) {
                    next = next(at, choice);
                    readable[at] = next >= 0 && readable[next];
                }
            }
        }

        ArabicReadings run() {
            if (!readable[0]) {
                return new ArabicReadings(ImmutableList.of(), false);
            }
            int[] places = new int[zone.length() + 1];
            int[] choices = new int[zone.length() + 1];
            int[] lengths = new int[zone.length() + 1];
            StringBuilder text = new StringBuilder();
            int depth = 0;
            while (depth >= 0) {
                int at = places[depth];
                text.setLength(lengths[depth]);
                if (at == zone.length()) {
                    if (found.size() == MOST && !found.contains(text.toString())) {
                        return new ArabicReadings(ImmutableList.copyOf(found), true);
                    }
                    found.add(text.toString());
                    depth--;
                    continue;
                }
                int choice = choices[depth]++;
                int next = next(at, choice);
                if (next == NO_MORE) {
                    depth--;
                } else if (next >= 0 && readable[next]) {
                    text.append(letters(at, choice));
                    depth++;
                    places[depth] = next;
                    choices[depth] = 0;
                    lengths[depth] = text.length();
                }
            }
            return new ArabicReadings(ImmutableList.copyOf(found), false);
        }

        /**
         * Where the reading goes on after a choice: for each letter of the code here, with shadda as in the footnote,
         * with shadda as in the sample program, without.
         *
         * @return index after what the choice takes, or NO_FIT, or NO_MORE after the last choice
         */
        private int next(int at, int choice) {
            if (zone.charAt(at) == MrzCharacters.FILLER) {
                int end = at;
                while (end < zone.length() && zone.charAt(end) == MrzCharacters.FILLER) {
                    end++;
                }
                return choice == 0 ? end : NO_MORE;
            }
            String code = codeAt(at);
            if (code == null || choice >= 3 * LETTERS.get(code).size()) {
                return NO_MORE;
            }
            int end = at + code.length();
            String repeated = code.length() > 1 ? code.substring(1) : code;
            return switch (choice % 3) {
                case 0 -> zone.startsWith(repeated, end) ? end + repeated.length() : NO_FIT;
                case 1 -> code.length() > 1 && zone.startsWith(code, end) ? end + code.length() : NO_FIT;
                default -> end;
            };
        }

        private String letters(int at, int choice) {
            if (zone.charAt(at) == MrzCharacters.FILLER) {
                return commaParts && zone.startsWith("<<", at) ? ", " : " ";
            }
            String code = codeAt(at);
            String letter = code == null ? "" : LETTERS.get(code).get(choice / 3);
            return choice % 3 == 2 ? letter : letter + SHADDA;
        }

        /** The one code that begins here: one letter, or the escape X and one or two letters. */
        private @Nullable String codeAt(int at) {
            if (zone.charAt(at) != 'X') {
                String single = zone.substring(at, at + 1);
                return LETTERS.containsKey(single) ? single : null;
            }
            for (int size = 2; size <= 3 && at + size <= zone.length(); size++) {
                String code = zone.substring(at, at + size);
                if (LETTERS.containsKey(code)) {
                    return code;
                }
            }
            return null;
        }
    }

    /** The type only: names and numbers stand in it. */
    @Override
    public String toString() {
        return "ArabicReadings";
    }
}
