package org.masar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.core.json.Json;
import tools.jackson.databind.JsonNode;

/** {@code masar screen} and {@code masar evaluate-names}. All persons are invented. */
class NamesAndListsTest {

    private static final String LIST = """
            person,kind,name,script,dob,nationality,pob,programme
            L1,primary,أحمد حسين خليل,Arab,1980,Iraq,,T
            L2,secondary,Karim Salih,Latn,1955,Iraq,,T
            """;
    private static final String TRAVELLER =
            "{\"person\":{\"names\":[{\"text\":\"Ahmad Hussain Khalil\"}],\"birthDate\":\"1980-05-02\"}}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int masar(String in, String... args) {
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream complained = new PrintStream(err, false, StandardCharsets.UTF_8);
        ByteArrayInputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        int exit = new Masar(bytes, printed, complained, false).run(args);
        printed.flush();
        complained.flush();
        return exit;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void screensTravellersAgainstSeveralLists() throws IOException {
        String first = file("first.csv", LIST);
        String second = file("second.csv", "person,name\nM1,Ahmed Husain Khaleel\n");
        String in = file("in.jsonl", TRAVELLER.repeat(3));
        assertThat(masar("", "screen", "--list", first, second, "--in", in)).isZero();
        assertThat(printed().lines()).hasSize(3);
        JsonNode answer =
                Json.parse(printed().lines().findFirst().orElseThrow()).path("answer");
        assertThat(answer.path("hits").path(0).path("entry").asString()).isEqualTo("L1");
        assertThat(answer.path("hits").path(0).path("band").asString()).isEqualTo("STRONG");
        assertThat(answer.path("hits").path(1).path("entry").asString()).isEqualTo("M1");
        assertThat(answer.path("list").path("entries").asInt()).isEqualTo(2);
        assertThat(answer.path("list").path("rowsRefused").asInt()).isEqualTo(1);
        assertThat(complained()).contains("1 of 3 records refused");
    }

    @Test
    void explainsInTheLanguageAskedFor() throws IOException {
        assertThat(masar(TRAVELLER, "screen", "--list", file("list.csv", LIST), "--lang", "ar"))
                .isZero();
        assertThat(printed()).contains("تطابق محتمل");
    }

    @Test
    void refusesWhatIsNoList() throws IOException {
        String bomb = file("bomb.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>");
        assertThat(masar(TRAVELLER, "screen", "--list", bomb)).isEqualTo(Masar.USAGE);
        assertThat(masar(TRAVELLER, "screen", "--list", folder.resolve("none").toString()))
                .isEqualTo(Masar.USAGE);
        assertThat(masar(TRAVELLER, "screen")).isEqualTo(Masar.USAGE);
        assertThat(printed()).isEmpty();
    }

    private static final String PAIRS = """
            name_a,script_a,name_b,script_b,same,origin
            Ahmad Hussain Khalil,Latn,أحمد حسين خليل,Arab,1,iq
            Karim Salih,Latn,Kareem Saleh,Latn,1,iq
            Karim Salih,Latn,Rahim Hasan,Latn,0,iq
            Karim Salih,Latn,Karim Salih,Latn,0,iq
            """;

    @Test
    void evaluatesPairsAsJson() throws IOException {
        String pairs = file("pairs.csv", PAIRS);
        assertThat(masar("", "evaluate-names", pairs, "--json", "--list", file("list.csv", LIST)))
                .isZero();
        JsonNode found = Json.parse(printed());
        assertThat(found.path("pairs").asInt()).isEqualTo(4);
        assertThat(found.path("same").asInt()).isEqualTo(2);
        assertThat(found.path("recall").asDouble()).isEqualTo(1.0);
        assertThat(found.path("precision").asDouble()).isEqualTo(0.666667);
        assertThat(found.path("groups").path("CROSS_SCRIPT").path("pairs").asInt())
                .isEqualTo(1);
        assertThat(found.path("recallAtPrecision").has("0.97")).isTrue();
        assertThat(found.path("calibration").size()).isEqualTo(10);
        assertThat(found.path("worst").path(0).path("nameB").asString()).isEqualTo("Karim Salih");
        assertThat(found.path("falseAlertsPer100000").isNumber()).isTrue();
    }

    @Test
    void evaluatesPairsAsText() throws IOException {
        assertThat(masar("", "evaluate-names", file("pairs.csv", PAIRS))).isZero();
        assertThat(printed()).contains("CROSS_SCRIPT", "precision 0.667", "different: Karim Salih | Karim Salih");
    }

    @Test
    void refusesWhatIsNoTableOfPairs() throws IOException {
        assertThat(masar("", "evaluate-names", file("x.csv", "a,b\n1,2\n"))).isEqualTo(Masar.USAGE);
        assertThat(masar("", "evaluate-names", file("y.csv", "name_a,name_b,same\nx,y,maybe\n")))
                .isEqualTo(Masar.USAGE);
        assertThat(complained()).contains("name_a", "row 2").doesNotContain("maybe");
    }
}
