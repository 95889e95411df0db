package org.masar.core.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes the invented travellers by whom border.screening tells how often a list stops somebody who is not on it: a name
 * in Latin or Arabic letters and a date of birth between 1951 and 2010, a line each. Argument: the file to write.
 */
final class InventedTravellersWriter {

    private static final int TRAVELLERS = 2_000;

    private InventedTravellersWriter() {}

    public static void main(String[] args) throws IOException {
        InventedNames names = new InventedNames(20_260_301);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < TRAVELLERS; i++) {
            InventedNames.Chain chain = names.chain();
            String name = i % 4 == 0 ? names.arabic(chain) : names.latin(chain, false);
            int year = 1951 + names.random().nextInt(60);
            int month = 1 + names.random().nextInt(12);
            int day = 1 + names.random().nextInt(28);
            out.append(name).append(String.format(Locale.ROOT, "\t%04d-%02d-%02d%n", year, month, day));
        }
        Files.writeString(Path.of(args[0]), out.toString().replace("\r\n", "\n"), StandardCharsets.UTF_8);
    }
}
