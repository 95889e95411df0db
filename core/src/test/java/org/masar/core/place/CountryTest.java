package org.masar.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.core.place.Country.Form;
import org.masar.core.place.Country.Kind;
import tools.jackson.databind.json.JsonMapper;

class CountryTest {

    @ParameterizedTest
    @CsvSource({
        "IQ,  STATE,                IQ, IRQ, IRQ, IRQ",
        "IRQ, STATE,                IQ, IRQ, IRQ, IRQ",
        "DE,  STATE,                DE, DEU, D,   DEU",
        "DEU, STATE,                DE, DEU, D,   DEU",
        "D,   STATE,                DE, DEU, D,   DEU",
        "GB,  STATE,                GB, GBR, GBR, GBR",
        "RKS, STATE,                ,   ,    RKS, RKS",
        "GBO, NATIONALITY_STATUS,   ,   ,    GBO, GBO",
        "XXA, NO_DEFINED_NATIONALITY, , ,    XXA, XXA",
        "XXB, NO_DEFINED_NATIONALITY, , ,    XXB, XXB",
        "UNO, ORGANISATION,         ,   ,    UNO, UNO",
        "UTO, SPECIMEN,             ,   ,    UTO, UTO",
        "NTZ, DEPRECATED,           ,   ,    NTZ, NTZ",
    })
    void readsThreeFormsAndAnswersInEach(
            String code, Kind kind, String alpha2, String alpha3, String icao, String written) {
        Country country = Country.parse(code);
        assertThat(country.kind()).isEqualTo(kind);
        assertThat(country.in(Form.ALPHA_2)).isEqualTo(Optional.ofNullable(alpha2));
        assertThat(country.in(Form.ALPHA_3)).isEqualTo(Optional.ofNullable(alpha3));
        assertThat(country.in(Form.ICAO)).contains(icao);
        assertThat(country).hasToString(written);
        JsonMapper mapper = JsonMapper.builder().build();
        assertThat(mapper.readValue('"' + code + '"', Country.class)).isSameAs(country);
        assertThat(mapper.writeValueAsString(country)).isEqualTo('"' + written + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "iq", "Irq", "XX", "ZZZ", "D<<", "IQ ", "IRAQ", "KS", "ΙQ", "İQ", "AN", "YUG", "<<<"})
    void refusesTheRestWithoutQuotingIt(String code) {
        assertThat(Country.find(code)).isEmpty();
        assertThatThrownBy(() -> Country.parse(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code must be an ISO 3166-1 alpha-2 or alpha-3 code or an ICAO code, in capital letters"
                        + "\nMaybe it is written in small letters or with fillers.");
    }

    @Test
    void theTableIsTheOneTheJdkAndIcuHave() {
        Set<String> shipped =
                Country.all().stream().flatMap(c -> c.alpha2().stream()).collect(Collectors.toSet());
        assertThat(shipped).containsExactlyInAnyOrder(Locale.getISOCountries()).hasSize(249);
        for (String alpha2 : shipped) {
            assertThat(Country.parse(alpha2).alpha3())
                    .contains(new Locale("", alpha2).getISO3Country())
                    .contains(ULocale.forLanguageTag("und-" + alpha2).getISO3Country());
        }
    }

    @Test
    void everyCodeLeadsBackToOneCountry() {
        assertThat(Country.all()).hasSize(249 + 29).doesNotHaveDuplicates();
        assertThat(Country.all()).map(Country::code).isSorted().doesNotHaveDuplicates();
        for (Country country : Country.all()) {
            for (Form form : Form.values()) {
                country.in(form)
                        .ifPresent(code -> assertThat(Country.parse(code)).isSameAs(country));
            }
        }
        assertThat(Country.codes()).isSorted().hasSize(249 * 2 + 1 + 29);
    }

    @Test
    void randomTextsAreNoCountries() {
        Random random = new Random(3);
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(5); n > 0; n--) {
                text.append((char) random.nextInt(0x10000));
            }
            Country.find(text.toString()).ifPresent(country -> assertThat(text).hasSizeBetween(1, 3));
        }
        assertThat(Country.find("A".repeat(1_000_000))).isEmpty();
    }
}
