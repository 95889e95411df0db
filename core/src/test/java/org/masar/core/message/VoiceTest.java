package org.masar.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables say what ICU's own formatters say. */
class VoiceTest {

    private static final int CASES = Boolean.getBoolean("masar.deep") ? 1_000_000 : 4_000;

    private static ULocale locale(Language language) {
        return ULocale.forLanguageTag(
                switch (language) {
                    case AR -> "ar-IQ";
                    case CKB -> "ckb-IQ";
                    case KMR_LATN, KMR_ARAB -> "ku";
                    case DE -> "de";
                    case EN -> "en";
                });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KMR_ARAB")
    void numbers(Language language) {
        NumberFormat icu = NumberFormat.getInstance(locale(language));
        icu.setMaximumFractionDigits(40);
        Random random = new Random(7);
        for (int n = 0; n < CASES; n++) {
            BigDecimal number = new BigDecimal(new BigInteger(1 + random.nextInt(80), random), random.nextInt(9));
            number = random.nextInt(4) == 0 ? number.negate() : number;
            StringBuilder ours = new StringBuilder();
            Voice.of(language).numbers().write(ours, number);
            assertThat(withoutMarks(ours.toString())).isEqualTo(withoutMarks(icu.format(number)));
            StringBuilder whole = new StringBuilder();
            Voice.of(language).numbers().write(whole, number.longValue());
            assertThat(withoutMarks(whole.toString())).isEqualTo(withoutMarks(icu.format(number.longValue())));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KMR_ARAB")
    void dates(Language language) {
        DateFormat icu = DateFormat.getDateInstance(DateFormat.LONG, locale(language));
        icu.setTimeZone(TimeZone.GMT_ZONE);
        for (int day = 0; day < 366 * 30; day += 3) {
            LocalDate date = LocalDate.of(2005, 1, 1).plusDays(day);
            StringBuilder ours = new StringBuilder();
            assertThat(Voice.of(language).dates().write(ours, date, "")).isTrue();
            assertThat(ours.toString()).isEqualTo(icu.format(date.toEpochDay() * 86_400_000L));
        }
    }

    @ParameterizedTest
    @EnumSource
    void plurals(Language language) {
        PluralRules icu = PluralRules.forLocale(locale(language));
        Random random = new Random(11);
        for (int n = 0; n < CASES; n++) {
            int whole = n < 1000 ? n : random.nextInt();
            Voice voice = Voice.of(language);
            assertThat(voice.category((long) whole, false)).isEqualTo(icu.select(Math.abs((double) whole)));
            assertThat(voice.category(BigDecimal.valueOf(whole), false))
                    .isEqualTo(icu.select(Math.abs((double) whole)));
            BigDecimal half = BigDecimal.valueOf(whole).add(new BigDecimal("0.5"));
            assertThat(voice.category(half, false))
                    .isEqualTo(icu.select(half.abs().doubleValue()));
        }
    }

    private static String withoutMarks(String text) {
        return text.replaceAll("[\u061C\u200E\u200F]", "");
    }
}
