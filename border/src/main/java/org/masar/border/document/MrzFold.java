package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Undoes what scanners and web forms do to a zone.
 *
 * @param lines the zone, or the lines as given where no zone can be cut from them
 * @param findings one for each kind of folding, at its first place
 */
record MrzFold(ImmutableList<String> lines, ImmutableList<MrzFinding> findings) {

    /** Twice the longest zone, so that a wrong length stays wrong however the characters are counted. */
    private static final int ENOUGH = 180;

    private static final ImmutableList<String> FILLER_ENTITIES = ImmutableList.of("&lt;", "&#60;", "&#x3c;");

    static MrzFold of(List<String> given) {
        return new Folding().fold(given);
    }

    private static final class Folding {
        private final StringBuilder zone = new StringBuilder();
        private final List<Integer> ends = new ArrayList<>();
        private final Kind lowerCase = new Kind(MrzFinding.Code.LOWER_CASE);
        private final Kind html = new Kind(MrzFinding.Code.HTML_FILLER);
        private final Kind blanks = new Kind(MrzFinding.Code.BLANKS_REMOVED);
        private boolean breaks;

        MrzFold fold(List<String> given) {
            for (String line : given) {
                take(line);
                if (zone.length() > ENOUGH) {
                    return new MrzFold(ImmutableList.copyOf(given), ImmutableList.of());
                }
                ends.add(zone.length());
            }
            int length =
                    switch (zone.codePointCount(0, zone.length())) {
                        case 72 -> 36;
                        case 88 -> 44;
                        case 90 -> 30;
                        default -> 0;
                    };
            if (length == 0) {
                return new MrzFold(ImmutableList.copyOf(given), ImmutableList.of());
            }
            ImmutableList.Builder<String> lines = ImmutableList.builder();
            List<Integer> cuts = new ArrayList<>();
            for (int from = 0; from < zone.length(); ) {
                int to = zone.offsetByCodePoints(from, length);
                lines.add(zone.substring(from, to));
                cuts.add(to);
                from = to;
            }
            ImmutableList.Builder<MrzFinding> findings = ImmutableList.builder();
            if (breaks || !cuts.equals(ends)) {
                findings.add(MrzFinding.ofZone(MrzFinding.Code.LINES_REJOINED));
            }
            for (Kind kind : List.of(lowerCase, html, blanks)) {
                MrzFinding finding = kind.finding(length, zone.length());
                if (finding != null) {
                    findings.add(finding);
                }
            }
            return new MrzFold(lines.build(), findings.build());
        }

        private void take(String line) {
            for (int i = 0; i < line.length() && zone.length() <= ENOUGH; i++) {
                char c = line.charAt(i);
                int entity = c == '&' ? entityAt(line, i) : 0;
                if (entity > 0) {
                    html.at(zone.length());
                    zone.append(MrzCharacters.FILLER);
                    i += entity - 1;
                } else if (c >= 'a' && c <= 'z') {
                    lowerCase.at(zone.length());
                    zone.append((char) (c - 'a' + 'A'));
                } else if (isLineBreak(c)) {
                    breaks = true;
                } else if (Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT) {
                    blanks.at(zone.length());
                } else {
                    zone.append(c);
                }
            }
        }

        private static int entityAt(String line, int at) {
            for (String entity : FILLER_ENTITIES) {
                int end = at + entity.length();
                if (end <= line.length()
                        && line.substring(at, end).toLowerCase(Locale.ROOT).equals(entity)) {
                    return entity.length();
                }
            }
            return 0;
        }

        private static boolean isLineBreak(char c) {
            return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
        }
    }

    /** One kind of folding: how often, and where in the zone first. */
    private static final class Kind {
        private final MrzFinding.Code code;
        private int first;
        private int count;

        Kind(MrzFinding.Code code) {
            this.code = code;
        }

        void at(int index) {
            if (count++ == 0) {
                first = index;
            }
        }

        @Nullable
        MrzFinding finding(int length, int end) {
            if (count == 0) {
                return null;
            }
            // A blank after the last character is reported at the last character.
            int index = Math.min(first, end - 1);
            return new MrzFinding(code, index / length + 1, index % length + 1, null, ImmutableMap.of("count", count));
        }
    }

    /** The type only: names and numbers stand in it. */
    @Override
    public String toString() {
        return "MrzFold";
    }
}
