package org.masar.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.core.time.AgeRange;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Rounding;
import tools.jackson.databind.json.JsonMapper;

class PersonTypesTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void aNameKeepsItsPartsInOrderAndInSeveralForms() {
        PersonName name = PersonName.of(
                new NameForm(
                        "Arab",
                        java.util.List.of(
                                new NamePart(NamePartType.ISM, "علي"),
                                new NamePart(NamePartType.FATHER, "حسين"),
                                new NamePart(NamePartType.LAQAB, "الجبوري"))),
                NameForm.asPrinted("ALJUBOORI", "ALI HUSSEIN"));
        assertThat(name.reveal()).isEqualTo("علي حسين الجبوري");
        assertThat(name.forms().get(1).part(NamePartType.SURNAME)).contains("ALJUBOORI");
        assertThat(name.forms().get(1).part(NamePartType.ISM)).isEmpty();
        assertThat(name.forms().get(1).reveal()).isEqualTo("ALJUBOORI ALI HUSSEIN");
        String json = MAPPER.writeValueAsString(name);
        assertThat(json).contains("\"script\":\"Arab\"").contains("\"type\":\"FATHER\"");
        assertThat(MAPPER.readValue(json, PersonName.class)).isEqualTo(name).hasSameHashCodeAs(name);
        assertThat(NameForm.of(
                                new NamePart(NamePartType.GIVEN, "A"),
                                new NamePart(NamePartType.TITLE, "Dr"),
                                new NamePart(NamePartType.GIVEN, "B"))
                        .part(NamePartType.GIVEN))
                .contains("A B");
    }

    @Test
    void namesWithoutContentAreErrors() {
        assertThatThrownBy(() -> NameForm.asPrinted(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NameForm.of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PersonName.of()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NamePart(NamePartType.ISM, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NamePart(NamePartType.ISM, "x".repeat(1_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("xx");
    }

    @Test
    void aBirthDateAnswersAges() {
        BirthDate born = BirthDate.parse("2004-02-29");
        assertThat(born.ageOn(LocalDate.of(2022, 2, 28))).contains(new AgeRange(17, 18));
        assertThat(born.ageOn(LocalDate.of(2022, 2, 28), Rounding.UP)).contains(new AgeRange(17, 17));
        assertThat(BirthDate.parse("1990-07-01").asPlaceholder().reveal().latest())
                .isEqualTo(LocalDate.of(1990, 12, 31));
        assertThat(born).isEqualTo(BirthDate.of(PartialDate.of(2004, 2, 29))).isNotEqualTo(BirthDate.parse("2004-02"));
        assertThat(MAPPER.writeValueAsString(born)).isEqualTo("\"2004-02-29\"");
        assertThat(MAPPER.readValue("\"2004-02\"", BirthDate.class)).isEqualTo(BirthDate.parse("2004-02"));
        assertThatThrownBy(() -> BirthDate.parse("2003-02-29"))
                .isInstanceOf(DateTimeException.class)
                .hasMessageNotContaining("2003");
    }

    @ParameterizedTest
    @CsvSource({
        "+964 750 123 4567, +9647501234567",
        "00964 750 123 4567, +9647501234567",
        "0750-123-4567, 07501234567",
        "٠٧٥٠ ١٢٣ ٤٥٦٧, 07501234567",
        "۰۷۵۰۱۲۳۴۵۶۷, 07501234567",
        "(0750) 123.45/67, 07501234567",
        "115, 115"
    })
    void phonesAreReadAsPeopleWriteThem(String text, String number) {
        assertThat(Phone.parse(text).reveal()).isEqualTo(number);
        assertThat(Phone.parse(number)).isEqualTo(Phone.parse(text)).hasSameHashCodeAs(Phone.parse(text));
        assertThat(MAPPER.writeValueAsString(Phone.parse(text))).isEqualTo('"' + number + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "call me",
                "0750 123 4567 x9",
                "07501234567;07501234568",
                "++964750",
                "0750+123",
                "+",
                "123456789012345678901",
                "00",
                "0012",
                "１２３４"
            })
    void otherTextsAreNoPhones(String text) {
        assertThatThrownBy(() -> Phone.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text must be a telephone number of 3 to 20 digits"
                        + "\nMaybe it holds two numbers, or words beside the number.");
        assertThatThrownBy(() -> Phone.parse("1".repeat(1_000_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void documentNumbersAreKeptAsPrinted() {
        DocumentNumber number = DocumentNumber.of("A 123-456");
        assertThat(number.reveal()).isEqualTo("A 123-456");
        assertThat(number).isEqualTo(DocumentNumber.of("A 123-456")).isNotEqualTo(DocumentNumber.of("A123456"));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(number), DocumentNumber.class))
                .isEqualTo(number);
        assertThatThrownBy(() -> DocumentNumber.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DocumentNumber.of("9".repeat(101)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("99");
    }

    @Test
    void contactsAge() {
        LocalDate confirmed = LocalDate.of(2024, 1, 1);
        Contact contact = new Contact("office@example.org", "own visit", confirmed);
        assertThat(contact.isFresh(confirmed.plusDays(180), Contact.DEFAULT_LIMIT_DAYS))
                .isTrue();
        assertThat(contact.isFresh(confirmed.plusDays(181), Contact.DEFAULT_LIMIT_DAYS))
                .isFalse();
        assertThat(contact.isFresh(confirmed.minusDays(5), 0)).isTrue();
        assertThat(new Contact("x", "memory", null).isFresh(confirmed, 10_000)).isFalse();
        assertThat(MAPPER.writeValueAsString(contact))
                .isEqualTo(
                        "{\"value\":\"office@example.org\",\"source\":\"own visit\",\"lastConfirmed\":\"2024-01-01\"}");
        assertThatThrownBy(() -> new Contact("", "x", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sexIsWrittenAsInDocuments() {
        assertThat(MAPPER.writeValueAsString(Sex.values())).isEqualTo("[\"F\",\"M\",\"X\"]");
        assertThat(MAPPER.readValue("\"F\"", Sex.class)).isEqualTo(Sex.FEMALE);
    }
}
