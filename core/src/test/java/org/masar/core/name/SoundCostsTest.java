package org.masar.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundCostsTest {

    private static int likeness(String a, String b) {
        boolean arabicA = NameText.mostlyArabic(a);
        boolean arabicB = NameText.mostlyArabic(b);
        return SoundCosts.SHIPPED.likeness(
                Sounds.of(a, arabicA, NameText.hawarOrTurkish(a)),
                arabicA,
                Sounds.of(b, arabicB, NameText.hawarOrTurkish(b)),
                arabicB);
    }

    @ParameterizedTest
    @CsvSource({
        "Mohammed,Muhammad", "Hussein,Husayn", "Abbas,Abas", "Qasim,Kassem", "Youssef,Yusuf", "Khalid,Khaled",
        "محمد,Muhammad", "حسين,Hussein", "خالد,Khaled", "قاسم,Qassem", "القذافي,al-Qadhafi", "شێرکۆ,Sherko",
        "هەڤاڵ,Heval", "Şêrko,Sherko", "ڕێبوار,Rêbwar", "سعيد,Saeed", "فؤاد,Fouad", "Haydar,Haider"
    })
    void spellingsOfOneNameAreAlike(String a, String b) {
        assertThat(likeness(a, b)).isGreaterThanOrEqualTo(PartMatch.VARIANT);
    }

    @ParameterizedTest
    @CsvSource({"Karim,Rahim", "Hasan,Jasim", "Ahmad,Ali", "ئازاد,Zîn", "حسن,Khalil", "Jamal,Khalid"})
    void otherNamesAreNot(String a, String b) {
        assertThat(likeness(a, b)).isLessThan(PartMatch.PARTNERS);
    }

    @Property
    void orderDoesNotMatter(
            @ForAll @StringLength(max = 12) @CharRange(from = 'a', to = 'z') String a,
            @ForAll @StringLength(max = 12) @CharRange(from = 'ا', to = 'ي') String b) {
        String x = Sounds.ofLatin(a, false);
        String y = Sounds.ofArabic(b);
        assertThat(SoundCosts.SHIPPED.distance(x, false, y, true, 100_000))
                .isEqualTo(SoundCosts.SHIPPED.distance(y, true, x, false, 100_000));
        assertThat(SoundCosts.SHIPPED.distance(x, false, x, false, 100_000)).isZero();
    }

    /** A limit may cut the search short, never change a distance within it. */
    @Test
    void limitKeepsWhatIsWithinIt() {
        Random random = new Random(11);
        String letters = "abdehiklmnorstuwyqxgjzf";
        int tries = Boolean.getBoolean("masar.deep") ? 1_000_000 : 100_000;
        for (int i = 0; i < tries; i++) {
            String a = Sounds.ofLatin(word(random, letters), false);
            String b = Sounds.ofLatin(word(random, letters), false);
            int full = SoundCosts.SHIPPED.distance(a, false, b, false, Integer.MAX_VALUE);
            int limit = random.nextInt(500);
            int cut = SoundCosts.SHIPPED.distance(a, false, b, false, limit);
            if (full <= limit) {
                assertThat(cut).isEqualTo(full);
            } else {
                assertThat(cut).isGreaterThan(limit);
            }
        }
    }

    private static String word(Random random, String letters) {
        StringBuilder word = new StringBuilder();
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    @Test
    void keysMeetAcrossScripts() {
        for (String pair :
                Splitter.on(' ').split("محمد=Mohammed خالد=Khaled قاسم=Kassem شێرکۆ=Sherko عبدالله=Abdullah")) {
            String a = pair.substring(0, pair.indexOf('='));
            String b = pair.substring(pair.indexOf('=') + 1);
            assertThat(skeleton(a)).isEqualTo(skeleton(b));
        }
    }

    private static String skeleton(String name) {
        return ParsedName.of(name).parts().get(0).skeleton();
    }
}
