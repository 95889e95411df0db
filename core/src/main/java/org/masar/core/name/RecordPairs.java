package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Registrations made ready to be compared: which pairs to look at, and in which fields they agree. */
final class RecordPairs {

    /** Up to so many records each is compared with each; above that only those that share a key. */
    private static final int ALL_WITH_ALL = 300;

    /** A key that more records share tells too little to bring them together. */
    private static final int LARGEST_BLOCK = 60;

    private final List<PersonLinkRequest.Field> fields;
    private final List<String[]> values = new ArrayList<>();
    private final List<ParsedName[]> names = new ArrayList<>();
    private final List<Map<String, Integer>> frequency = new ArrayList<>();

    RecordPairs(List<PersonLinkRequest.Entry> records, List<PersonLinkRequest.Field> fields) {
        this.fields = fields;
        fields.forEach(field -> frequency.add(new HashMap<>()));
        for (PersonLinkRequest.Entry entry : records) {
            String[] row = new String[fields.size()];
            ParsedName[] parsed = new ParsedName[fields.size()];
            for (int f = 0; f < row.length; f++) {
                String given = entry.fields().get(fields.get(f).name());
                PersonLinkRequest.Kind kind = fields.get(f).kind();
                row[f] = given == null ? "" : normal(given, kind);
                if (kind == PersonLinkRequest.Kind.NAME || kind == PersonLinkRequest.Kind.PLACE) {
                    parsed[f] = ParsedName.of(given == null ? "" : given);
                    row[f] = key(parsed[f]);
                }
                if (!row[f].isEmpty()) {
                    frequency.get(f).merge(row[f], 1, Integer::sum);
                }
            }
            values.add(row);
            names.add(parsed);
        }
    }

    private static String normal(String value, PersonLinkRequest.Kind kind) {
        String clean = NameText.clean(value).toUpperCase(Locale.ROOT);
        return kind == PersonLinkRequest.Kind.DOCUMENT ? clean.replaceAll("[^\\p{L}\\p{N}]", "") : clean;
    }

    private static String key(ParsedName name) {
        StringBuilder key = new StringBuilder();
        name.parts().forEach(part -> key.append(part.skeleton()).append(' '));
        return key.toString().strip();
    }

    /** Pairs worth a look, the lesser index first, in order. */
    List<int[]> candidates() {
        int n = values.size();
        TreeSet<Long> pairs = new TreeSet<>();
        if (n <= ALL_WITH_ALL) {
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    pairs.add((long) i << 32 | j);
                }
            }
        } else {
            blocks().values().stream()
                    .filter(block -> block.size() <= LARGEST_BLOCK)
                    .forEach(block -> {
                        for (int i = 0; i < block.size(); i++) {
                            for (int j = i + 1; j < block.size(); j++) {
                                pairs.add((long) block.get(i) << 32 | block.get(j));
                            }
                        }
                    });
        }
        return pairs.stream()
                .map(pair -> new int[] {(int) (pair >> 32), (int) (long) pair})
                .toList();
    }

    private Map<String, List<Integer>> blocks() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            TreeSet<String> keys = new TreeSet<>();
            for (int f = 0; f < fields.size(); f++) {
                String value = values.get(i)[f];
                if (value.isEmpty() || fields.get(f).kind() == PersonLinkRequest.Kind.CODE) {
                    continue;
                }
                keys.add(f + "=" + value);
                List<Part> parts = names.get(i)[f] == null
                        ? List.of()
                        : names.get(i)[f].parts().stream()
                                .filter(part -> !part.skeleton().isEmpty())
                                .toList();
                for (int p = 0; p + 1 < parts.size(); p++) {
                    keys.add(f + "+" + parts.get(p).skeleton() + " "
                            + parts.get(p + 1).skeleton());
                }
            }
            for (String key : keys) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        return blocks;
    }

    /** One character a field: 1 agrees, 0 does not, point for not known. */
    String pattern(int i, int j) {
        StringBuilder pattern = new StringBuilder();
        for (int f = 0; f < fields.size(); f++) {
            String a = values.get(i)[f];
            String b = values.get(j)[f];
            pattern.append(a.isEmpty() || b.isEmpty() ? FellegiSunter.UNKNOWN : agreement(f, i, j, a, b));
        }
        return pattern.toString();
    }

    private char agreement(int f, int i, int j, String a, String b) {
        return switch (fields.get(f).kind()) {
            case NAME, PLACE -> {
                NameComparer comparer = NameComparer.shipped();
                double score = comparer.score(names.get(i)[f], names.get(j)[f]);
                yield comparer.thresholds().band(score).match() ? '1' : '0';
            }
            case DATE -> date(a, b);
            case CODE, DOCUMENT -> a.equals(b) ? '1' : '0';
        };
    }

    /** A year alone, or 1 January or 1 July that may stand for it, neither agrees nor disagrees within its year. */
    private static char date(String a, String b) {
        if (a.equals(b) && a.length() == 10) {
            return '1';
        }
        boolean vague = vague(a) || vague(b);
        return vague && a.length() >= 4 && b.startsWith(a.substring(0, 4)) ? FellegiSunter.UNKNOWN : '0';
    }

    private static boolean vague(String date) {
        return date.length() < 10 || date.endsWith("-01-01") || date.endsWith("-07-01");
    }

    /**
     * What the frequency of the values that agree adds to the odds. The share of a value is drawn towards u as if a
     * thousand records had been seen before, so that small files do not make every value look frequent.
     */
    double frequencyFactor(int i, int j, String pattern, double[] u) {
        double factor = 1;
        for (int f = 0; f < fields.size(); f++) {
            Boolean asked = fields.get(f).termFrequency();
            boolean wanted = asked == null ? fields.get(f).kind() == PersonLinkRequest.Kind.NAME : asked;
            if (wanted && pattern.charAt(f) == '1') {
                int seen = Math.max(count(f, values.get(i)[f]), count(f, values.get(j)[f]));
                double share = (seen + 1000 * u[f]) / (values.size() + 1000.0);
                factor *= u[f] / share;
            }
        }
        return factor;
    }

    private int count(int f, String value) {
        return frequency.get(f).getOrDefault(value, 0);
    }

    /** Why two records must be two persons, whatever their names. */
    PersonLinkAnswer.@Nullable ConflictCode conflict(int i, int j) {
        for (int f = 0; f < fields.size(); f++) {
            String a = values.get(i)[f];
            String b = values.get(j)[f];
            if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
                continue;
            }
            switch (fields.get(f).kind()) {
                case DOCUMENT -> {
                    return PersonLinkAnswer.ConflictCode.DOCUMENT_NUMBERS_DIFFER;
                }
                case CODE -> {
                    if (ImmutableList.of("sex", "gender")
                            .contains(fields.get(f).name().toLowerCase(Locale.ROOT))) {
                        return PersonLinkAnswer.ConflictCode.SEXES_DIFFER;
                    }
                }
                case DATE -> {
                    if (Math.abs(year(a) - year(b)) > 5) {
                        return PersonLinkAnswer.ConflictCode.BIRTH_YEARS_APART;
                    }
                }
                case NAME, PLACE -> {}
            }
        }
        return null;
    }

    private static int year(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }
}
