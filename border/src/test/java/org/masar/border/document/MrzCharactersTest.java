package org.masar.border.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MrzCharactersTest {

    /** Every character at every place of a line, by the reader and by the alphabet. */
    @Test
    void everyCharacterAtEveryPlace() {
        String line = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
        for (int at = 1; at < 44; at++) {
            for (int c = 0; c < 0x500; c++) {
                String changed = line.substring(0, at) + (char) c + line.substring(at + 1);
                boolean allowed = MrzCharacters.ALPHABET.indexOf(c) >= 0;
                boolean read = Mrz.read(changed, line).error() == null;
                boolean readBelow = Mrz.read(line, changed).error() == null;
                assertThat(read == allowed && readBelow == allowed)
                        .as("U+%04X at %d", c, at)
                        .isTrue();
                assertThat(MrzCharacters.allAllowed(changed)).isEqualTo(allowed);
                if (c < 256) {
                    byte[] bytes = changed.getBytes(StandardCharsets.ISO_8859_1);
                    assertThat(MrzCharacters.allAllowed(bytes)).isEqualTo(allowed);
                }
            }
        }
    }
}
