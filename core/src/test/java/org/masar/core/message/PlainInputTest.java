package org.masar.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainInputTest {

    @Test
    void digitsOfAnyKeyboard() {
        assertThat(PlainInput.digits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 09")).isEqualTo("0123456789 0123456789 09");
        String same = "no digits";
        assertThat(PlainInput.digits(same)).isSameAs(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "١٢٣;123",
                "۱۲۳;123",
                "١٬٢٣٤٫٥;1234.5",
                "1 234,5;1234.5",
                "1,234.5;1234.5",
                "1,234,567;1234567",
                "0,250;0.250",
                "−٣;-3",
                "12.50;12.50",
                "\u200F٧\u200F;7",
                "1'000;1000",
                "1234,567;1234.567"
            })
    void numbers(String typed, BigDecimal number) {
        assertThat(PlainInput.number(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1,234", "٣،٠٠٠", "1.2.3", "1,23,4", "12a", "1e9", "--1", "٫", "twelve", "."})
    void noNumberOrTwo(String typed) {
        assertThat(PlainInput.number(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31,2026-03-31", "٢٠٢٦/٣/٣١,2026-03-31", "۲۰۲۶-۰۳-۳۱,2026-03-31", "31.03.2026,2026-03-31",
        "03/31/2026,2026-03-31", "٣١/٣/٢٠٢٦,2026-03-31", "4/4/2026,2026-04-04", "2026‑03‑31,2026-03-31"
    })
    void dates(String typed, LocalDate date) {
        assertThat(PlainInput.date(typed)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03/04/2026", "2026-02-30", "31/31/2026", "2026-3/31", "26-03-31", "0/0/2026"})
    void noDateOrTwo(String typed) {
        assertThat(PlainInput.date(typed)).isEmpty();
    }

    @Test
    void lettersOfDifferentKeyboardsMeet() {
        assertThat(PlainInput.letters("علي"))
                .isEqualTo(PlainInput.letters("علی"))
                .isEqualTo(PlainInput.letters("على"));
        assertThat(PlainInput.letters("كركوك")).isEqualTo(PlainInput.letters("کرکوک"));
        assertThat(PlainInput.letters("مُحَمَّـد")).isEqualTo("محمد");
        assertThat(PlainInput.letters("ھەولێر")).isEqualTo(PlainInput.letters("هەولێر"));
    }

    @Test
    void codesAndHeaders() {
        assertThat(PlainInput.code(" a ١٢٣–٤٥\u200E")).isEqualTo("A123-45");
        assertThat(PlainInput.code("iq-i1")).isEqualTo("IQ-I1");
        assertThat(PlainInput.header("\uFEFFLast  Confirmed ")).isEqualTo("last_confirmed");
        assertThat(PlainInput.header("اسم الجهة")).isEqualTo(PlainInput.header("اسم_الجهة"));
    }

    @Property
    void anythingMayComeIn(@ForAll String text) {
        assertThat(PlainInput.number(text)).isNotNull();
        assertThat(PlainInput.date(text)).isNotNull();
        assertThat(PlainInput.digits(PlainInput.digits(text))).isEqualTo(PlainInput.digits(text));
        assertThat(PlainInput.letters(PlainInput.letters(text))).isEqualTo(PlainInput.letters(text));
        assertThat(PlainInput.header(text)).isNotNull();
        assertThat(PlainInput.code(text)).isNotNull();
    }
}
