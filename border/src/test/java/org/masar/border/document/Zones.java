package org.masar.border.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Random zones for tests. */
final class Zones {

    private Zones() {}

    /** A well-made zone of any format. */
    static List<String> valid(Random random) {
        MrzFormat format = List.of(MrzFormat.values()).get(random.nextInt(5));
        String code = format.isVisa() ? "V" : format == MrzFormat.TD3 ? "P" : "ID";
        int size = MrzLayout.of(format).hasLongNumbers() && random.nextInt(4) == 0 ? 12 : 5 + random.nextInt(5);
        String birth = LocalDate.of(1927, 1, 1).plusDays(random.nextInt(36_000)).toString();
        MrzWriteRequest request = new MrzWriteRequest(
                format,
                null,
                code,
                "IRQ",
                letters(random, 3 + random.nextInt(9)),
                letters(random, 3 + random.nextInt(9)),
                null,
                null,
                text(random, size),
                "UTO",
                List.of("M", "F", "<").get(random.nextInt(3)),
                random.nextInt(9) == 0 ? null : birth,
                LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5_000)),
                size > 9 ? null : text(random, random.nextInt(7)),
                null,
                null);
        return Objects.requireNonNull(new MrzWriteEngine().answer(request).lines());
    }

    /** Characters of the zone in the size of a format. */
    static List<String> noise(Random random) {
        MrzFormat format = List.of(MrzFormat.values()).get(random.nextInt(5));
        return Stream.generate(() -> any(random, format.length()))
                .limit(format.lines())
                .toList();
    }

    private static String any(Random random, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(MrzCharacters.ALPHABET.charAt(random.nextInt(37)));
        }
        return text.toString();
    }

    private static String letters(Random random, int size) {
        return any(random, size).replaceAll("[^A-Z]", "E");
    }

    private static String text(Random random, int size) {
        return any(random, size).replace('<', '0');
    }
}
