package org.masar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.core.audit.AuditAction;
import org.masar.core.audit.AuditEntry;
import org.masar.core.audit.AuditLog;
import org.masar.core.casefile.CaseId;
import org.masar.core.casefile.CaseStore;
import org.masar.core.casefile.DueDates;
import org.masar.core.casefile.EventNote;
import org.masar.core.casefile.KeyVault;
import org.masar.core.casefile.Sealer;
import org.masar.core.json.Json;
import org.masar.core.lifecycle.Due;

class MasarTest {

    private static final String GOOD = "{\"answers\":{\"HAS_ID\":\"yes\"}}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int masar(String in, String... args) {
        return masar(in.getBytes(StandardCharsets.UTF_8), args);
    }

    private int masar(byte[] in, String... args) {
        PrintStream printed = new PrintStream(out, false, StandardCharsets.UTF_8);
        PrintStream complained = new PrintStream(err, false, StandardCharsets.UTF_8);
        int exit = new Masar(new ByteArrayInputStream(in), printed, complained, false).run(args);
        printed.flush();
        complained.flush();
        return exit;
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<String> codes() {
        return printed()
                .lines()
                .map(line ->
                        Json.parse(line).path("problems").path(0).path("code").asString("OK"))
                .toList();
    }

    @Test
    void answersBareRequests() {
        assertThat(masar(GOOD + "\n", "answer", "avrr.sustainability")).isZero();
        assertThat(printed())
                .startsWith("{\"engine\":\"avrr.sustainability\",\"answer\":{\"economic\":0.5,\"social\":0.525,")
                .endsWith("}\n");
        assertThat(complained()).isEmpty();
    }

    @Test
    void answersEnvelopesInOrder() {
        String lines = "{\"id\":1,\"engine\":\"avrr.sustainability\",\"request\":" + GOOD + "}\n"
                + "{\"id\":2,\"engine\":\"nothing\",\"request\":{}}\n"
                + "{\"id\":3,\"engine\":\"avrr.sustainability\",\"request\":" + GOOD + "}\n";
        assertThat(masar(lines, "answer")).isEqualTo(1);
        assertThat(printed().lines().map(line -> Json.parse(line).path("id").asInt()))
                .containsExactly(1, 2, 3);
        assertThat(codes()).containsExactly("OK", "UNKNOWN_ENGINE", "OK");
    }

    /** Whatever one line holds, those before and after it are answered. */
    @Test
    void losesNothingAroundABadLine() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        String good = GOOD + "\n";
        lines.writeBytes(good.getBytes(StandardCharsets.UTF_8));
        for (String bad : List.of(
                "",
                "{\"answers\":",
                "{\"answers\":{\"HAS_ID\":1}}",
                "{\"answer\":{}}",
                "{\"answers\":{},\"answers\":{}}",
                "{\"thresholds\":{\"low\":1e999999999,\"high\":1}}",
                "[".repeat(100_000),
                "x".repeat(2_000_000))) {
            lines.writeBytes((bad + "\n").getBytes(StandardCharsets.UTF_8));
        }
        lines.write(new byte[] {'"', (byte) 0xFF, '"', '\n'});
        lines.writeBytes(GOOD.getBytes(StandardCharsets.UTF_8));
        assertThat(masar(lines.toByteArray(), "answer", "avrr.sustainability", "--max-line", "1000000"))
                .isEqualTo(1);
        assertThat(codes())
                .containsExactly(
                        "OK",
                        "SYNTAX",
                        "SYNTAX",
                        "WRONG_TYPE",
                        "UNKNOWN_FIELD",
                        "DUPLICATE_KEY",
                        "OUT_OF_RANGE",
                        "TOO_DEEP",
                        "TOO_LARGE",
                        "ENCODING",
                        "OK");
    }

    @Test
    void readsAndWritesFiles(@TempDir Path folder) throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), GOOD + "\n" + GOOD + "\n");
        Path to = folder.resolve("out.jsonl");
        assertThat(masar("", "answer", "avrr.sustainability", "--in", in.toString(), "--out", to.toString()))
                .isZero();
        assertThat(Files.readAllLines(to)).hasSize(2);
    }

    @Test
    void tellsHowToAskRightly() {
        assertThat(masar(GOOD, "answer", "avrr.sustainabilty")).isEqualTo(2);
        assertThat(complained()).contains("Maybe \"avrr.sustainability\" was meant");
        assertThat(masar("", "answer", "avrr.sustainability")).isEqualTo(2);
        assertThat(complained()).contains("the input has no lines");
        assertThat(masar(GOOD, "answer", "avrr.sustainability", "--in", "no/such/file"))
                .isEqualTo(2);
        assertThat(complained()).contains("cannot be read");
        assertThat(masar(GOOD, "answer", "avrr.sustainability", "--data", "x=no/such/file"))
                .isEqualTo(2);
        assertThat(masar(GOOD, "answer", "--data", "x=y")).isEqualTo(2);
        assertThat(masar(GOOD, "answer", "avrr.sustainability", "--max-line", "0"))
                .isEqualTo(2);
        assertThat(masar(GOOD, "anwser")).isEqualTo(2);
        assertThat(masar(GOOD, "schema")).isEqualTo(2);
        assertThat(masar(GOOD, "check", "no/such/file")).isEqualTo(2);
        assertThat(printed()).isEmpty();
    }

    @Test
    void checksExamples(@TempDir Path folder) throws IOException {
        assertThat(masar("", "check")).isZero();
        assertThat(printed()).contains(" hold, 0 fail");
        Path file = Files.writeString(folder.resolve("mine.jsonl"), """
                {"id":"right","engine":"avrr.sustainability","request":{"answers":{"HAS_ID":"yes"}},"expect":{"social":0.5250000001,"trend":null,"alerts":["MANY_NON_ANSWERS"]},"source":"me"}
                {"id":"wrong","engine":"avrr.sustainability","request":{"answers":{"HAS_ID":"yes"}},"expect":{"social":0.6,"nosuch":1},"source":"me"}
                {"id":"problem","engine":"avrr.sustainability","request":{"answers":{"HAS_IDD":"yes"}},"expectProblems":[{"code":"UNKNOWN_FIELD","pointer":"/answers/HAS_IDD"}],"source":"me"}
                {"id":"elsewhere","engine":"other.engine","request":{},"expect":{},"source":"me"}
                {"id":"broken","engine":"avrr.sustainability"}
                """);
        assertThat(masar("", "check", file.toString())).isEqualTo(1);
        assertThat(printed())
                .contains("avrr.sustainability wrong")
                .contains("/social: expected 0.6, was 0.525")
                .contains("/nosuch: is absent")
                .contains("other.engine elsewhere")
                .contains("mine.jsonl:5 worked example at /request: A required field is missing.")
                .contains("2 hold, 3 fail");
        Path except = Files.writeString(folder.resolve("except"), "# known\nwrong its source is wrong\n");
        out.reset();
        assertThat(masar("", "check", "--skip-unknown", "--except", except.toString(), file.toString()))
                .isEqualTo(1);
        assertThat(printed()).contains("2 hold, 1 fail, 2 left out");
    }

    @Test
    void listsAndDescribes() {
        assertThat(masar("", "engines")).isZero();
        assertThat(printed()).contains("avrr.sustainability");
        out.reset();
        assertThat(masar("", "schema", "avrr.sustainability")).isZero();
        assertThat(Json.parse(printed()).path("properties").has("answers")).isTrue();
        out.reset();
        assertThat(masar("", "schema", "avrr.sustainability", "--answer")).isZero();
        assertThat(Json.parse(printed()).path("properties").has("composite")).isTrue();
    }

    @Test
    void listsWhatIsDue(@TempDir Path folder) throws IOException {
        Path store = folder.resolve("cases");
        EventNote note = new EventNote("a", Instant.EPOCH, LocalDate.EPOCH, "staff-1", null, null);
        try (CaseStore cases = CaseStore.file(store)) {
            cases.append(
                    new CaseId("case-1"),
                    0,
                    List.of(DueDates.event(
                            note,
                            "avrr.procedure",
                            List.of(
                                    Due.of(LocalDate.of(2026, 3, 31), "RSS_BASELINE"),
                                    Due.of(LocalDate.of(2026, 4, 1), "RSS_MID")))));
            cases.append(
                    new CaseId("case-2"),
                    0,
                    List.of(DueDates.event(
                            note, "fap.documents", List.of(new Due(LocalDate.of(2026, 3, 1), "PAPER_EXPIRES", true)))));
        }
        String[] march = {"due", "--store", store.toString(), "--from", "2026-03-01", "--to", "2026-03-31"};
        assertThat(masar("", march)).isZero();
        assertThat(printed().lines())
                .containsExactly(
                        "2026-03-01 PAPER_EXPIRES case-2 (to confirm: rests on memory)",
                        "2026-03-31 RSS_BASELINE case-1");
        out.reset();
        march[2] = store + ".mv.db";
        assertThat(masar("", "due", "--json", march[1], march[2], march[3], march[4], march[5], "2026-03-01"))
                .isZero();
        assertThat(Json.parse(printed()).path("case").asString()).isEqualTo("case-2");
        out.reset();
        for (List<String> wrong : List.of(
                List.of(
                        "due",
                        "--store",
                        folder.resolve("none").toString(),
                        "--from",
                        "2026-03-01",
                        "--to",
                        "2026-03-31"),
                List.of("due", "--store", store.toString(), "--from", "2026-03-02", "--to", "2026-03-01"),
                List.of("due", "--store", store.toString(), "--from", "2026-02-30", "--to", "2026-03-01"),
                List.of("due", "--store", store.toString()))) {
            assertThat(masar("", wrong.toArray(String[]::new))).as("" + wrong).isEqualTo(2);
        }
        assertThat(folder.resolve("none.mv.db")).doesNotExist();
        Files.writeString(folder.resolve("bad.mv.db"), "no store");
        march[2] = folder.resolve("bad").toString();
        assertThat(masar("", march)).isEqualTo(1);
        assertThat(complained()).contains("Maybe");
        assertThat(printed()).isEmpty();
    }

    @Test
    void verifiesAnAuditLog(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("audit.jsonl");
        Sealer sealer = new Sealer(KeyVault.folder(folder.resolve("keys"), new SecretKeySpec(new byte[32], "AES")));
        Path kept = folder.resolve("kept.txt");
        try (AuditLog log = AuditLog.open(file, sealer)) {
            for (int i = 0; i < 3; i++) {
                log.append(new AuditEntry(
                        Instant.EPOCH,
                        "staff-1",
                        AuditAction.READ,
                        "s-" + i,
                        "case-1",
                        null,
                        null,
                        null,
                        ImmutableList.of("phone")));
            }
            Files.writeString(kept, log.checkpoint("office", Instant.EPOCH).text() + "\n");
        }
        assertThat(masar("", "verify-audit", file.toString(), "--checkpoints", kept.toString()))
                .isZero();
        assertThat(printed()).startsWith("3 entries fit, 1 checkpoints, root ");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(masar("", "verify-audit", file.toString())).isEqualTo(1);
        assertThat(printed()).contains("line 2 ");
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        Files.writeString(file, lines.get(0) + "\n");
        assertThat(masar("", "verify-audit", file.toString())).isZero();
        assertThat(masar("", "verify-audit", file.toString(), "--checkpoints", kept.toString()))
                .isEqualTo(1);
        assertThat(printed()).contains("SHORTER_THAN_CHECKPOINT");
        assertThat(masar("", "verify-audit", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(masar("", "verify-audit", file.toString(), "--checkpoints", file.toString()))
                .isEqualTo(2);
        assertThat(masar("", "verify-audit")).isEqualTo(2);
    }

    @Test
    void tellsTheTour(@TempDir Path folder) {
        assertThat(masar("", "tour")).isZero();
        assertThat(printed()).contains("0.8375").contains("Source:");
        assertThat(printed().lines()).allMatch(line -> line.length() <= 100);
        assertThat(masar("", "tour", "--charts", folder.resolve("charts").toString()))
                .isZero();
        assertThat(folder.resolve("charts/return-scores.svg")).content().startsWith("<svg");
    }
}
