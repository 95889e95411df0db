package org.masar.border.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.masar.border.document.MrzRepairAnswer.Candidate;
import org.masar.border.document.MrzRepairAnswer.Status;

class MrzRepairEngineTest {

    private static final String TOP = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String LOW = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final String ALL = "0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int DAMAGED_ZONES = Boolean.getBoolean("masar.deep") ? 1_000 : 30;

    private final MrzRepairEngine engine = new MrzRepairEngine();

    @Test
    void contractExamples() {
        Examples.run(engine, "mrz-repair.jsonl");
    }

    @Test
    void workedExamples() {
        Examples.run(engine, "border.mrz.repair.jsonl");
    }

    @Test
    void costsOfThePairs() {
        assertThat(MrzConfusion.cost('0', 'O')).isEqualTo(1);
        assertThat(MrzConfusion.cost('B', '8')).isEqualTo(1);
        assertThat(MrzConfusion.cost('K', '<')).isEqualTo(2);
        assertThat(MrzConfusion.cost('7', 'Z')).isEqualTo(2);
        assertThat(MrzConfusion.cost('O', 'Q')).isEqualTo(3);
    }

    /** Every zone with so many edits, tried; those that read clean by the reader and the classes are the answer. */
    @Test
    void sameAsTryingEverything() {
        Random random = new Random(37);
        int several = 0;
        for (int i = 0; i < 150; i++) {
            List<String> lines = damaged(random, Zones.valid(random), 1 + random.nextInt(2));
            MrzRepairAnswer answer = engine.answer(new MrzRepairRequest(lines, null, 10_000));
            List<String> expected = tryEverything(lines);
            if (expected.isEmpty()) {
                continue;
            }
            several += expected.size() > 1 ? 1 : 0;
            assertThat(answer.candidates().stream()
                            .map(candidate -> candidate.cost() + " " + String.join(" ", candidate.lines()))
                            .toList())
                    .as(String.join("\n", lines))
                    .isEqualTo(expected);
            assertThat(answer.moreCandidates()).isFalse();
        }
        assertThat(several).isGreaterThan(15);
    }

    /** All corrections with one edit, or with none; empty if it takes more. By cost, then by lines. */
    private static List<String> tryEverything(List<String> lines) {
        if (clean(lines, lines)) {
            return List.of();
        }
        TreeMap<String, Integer> found = new TreeMap<>();
        for (int line = 0; line < lines.size(); line++) {
            for (int at = 0; at < lines.get(line).length(); at++) {
                char was = lines.get(line).charAt(at);
                for (int i = 0; i < ALL.length(); i++) {
                    char c = ALL.charAt(i);
                    List<String> changed = replace(lines, line, at, c);
                    if (c != was && clean(lines, changed)) {
                        found.put(String.join(" ", changed), MrzConfusion.cost(was, c));
                    }
                }
            }
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue()))
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
    }

    /** Two errors in positions with a check digit, every pair of edits tried. */
    @Test
    void sameAsTryingEveryPair() {
        Random random = new Random(2);
        int compared = 0;
        while (compared < 3) {
            List<String> valid = Zones.valid(random);
            MrzFormat format = Mrz.read(valid).format();
            List<String> lines = replace(replace(valid, 1, 2, 'Q'), 1, 14, '8');
            if ((format != MrzFormat.TD2 && format != MrzFormat.MRV_B)
                    || !tryEverything(lines).isEmpty()) {
                continue;
            }
            MrzRepairAnswer answer = engine.answer(new MrzRepairRequest(lines, null, 10_000));
            if (answer.status() == Status.CLEAN) {
                continue;
            }
            List<String> expected = tryEveryPair(lines);
            assertThat(expected).isNotEmpty();
            assertThat(answer.candidates().stream()
                            .map(candidate -> candidate.cost() + " " + String.join(" ", candidate.lines()))
                            .toList())
                    .isEqualTo(expected.subList(0, Math.min(10_000, expected.size())));
            assertThat(answer.moreCandidates()).isEqualTo(expected.size() > 10_000);
            compared++;
        }
    }

    private static List<String> tryEveryPair(List<String> lines) {
        MrzLayout layout = Mrz.read(lines).layout();
        String low = lines.get(1);
        TreeMap<String, Integer> found = new TreeMap<>();
        for (int first = 0; first < low.length(); first++) {
            for (int second = first + 1; second < low.length(); second++) {
                for (int i = 0; layout.isChecked(1, first) && layout.isChecked(1, second) && i < 37 * 37; i++) {
                    char a = ALL.charAt(i / 37);
                    char b = ALL.charAt(i % 37);
                    if (a != low.charAt(first) && b != low.charAt(second)) {
                        List<String> changed = replace(replace(lines, 1, first, a), 1, second, b);
                        if (clean(lines, changed)) {
                            found.put(
                                    String.join(" ", changed),
                                    MrzConfusion.cost(low.charAt(first), a) + MrzConfusion.cost(low.charAt(second), b));
                        }
                    }
                }
            }
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue()))
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .toList();
    }

    private static boolean clean(List<String> given, List<String> lines) {
        MrzZone zone = Mrz.read(lines);
        MrzZone was = Mrz.read(given);
        if (zone.format() != was.format() || !zone.allChecksPass()) {
            return false;
        }
        boolean td1 = lines.size() == 3;
        String code = lines.get(0).substring(0, 2);
        String top = lines.get(0).substring(2, 5) + lines.get(td1 ? 2 : 0).substring(td1 ? 0 : 5);
        String nationality = lines.get(1).substring(td1 ? 15 : 10, td1 ? 18 : 13);
        return code.matches("[A-Z][A-Z<]")
                && top.matches("[A-Z<]*")
                && nationality.matches("[A-Z<]*")
                && zone.sex().matches("[MF<]")
                && date(was.birthDate(), zone.birthDate(), "[0-9]{6}|[0-9]{4}<<|[0-9]{2}<<<<|<<<<<<")
                && date(was.expiryDate(), zone.expiryDate(), "[0-9]{6}|<<<<<<");
    }

    private static boolean date(String was, String is, String form) {
        int tail = is.indexOf('<');
        return is.matches(form) && (tail < 0 || was.indexOf('<', tail) >= 0);
    }

    private static List<String> replace(List<String> lines, int line, int at, char c) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(line, lines.get(line).substring(0, at) + c + lines.get(line).substring(at + 1));
        return changed;
    }

    private static List<String> damaged(Random random, List<String> lines, int errors) {
        List<String> damaged = lines;
        for (int i = 0; i < errors; i++) {
            int line = random.nextInt(lines.size());
            int at = random.nextInt(lines.get(line).length());
            damaged = replace(damaged, line, line == 0 && at == 0 ? 1 : at, ALL.charAt(random.nextInt(37)));
        }
        return damaged;
    }

    /**
     * For every damage of one character: where a check digit covers it, either the zone reads differently and the true one
     * is among the candidates, or both characters have the same value modulo 10, the class no check digit can see. Where
     * none covers it, the position is named as blind.
     */
    @Test
    void everySingleDamageIsFoundOrNamed() {
        Random random = new Random(1000);
        for (int i = 0; i < DAMAGED_ZONES; i++) {
            List<String> lines = Zones.valid(random);
            assertThat(engine.answer(new MrzRepairRequest(lines, null, 1)).status())
                    .isEqualTo(Status.CLEAN);
            for (int line = 0; line < lines.size(); line++) {
                for (int at = line == 0 ? 1 : 0; at < lines.get(line).length(); at++) {
                    char was = lines.get(line).charAt(at);
                    char c = ALL.charAt(random.nextInt(37));
                    if (c != was) {
                        damage(lines, line, at, was, c);
                    }
                }
            }
        }
    }

    private void damage(List<String> lines, int line, int at, char was, char c) {
        List<String> damaged = replace(lines, line, at, c);
        MrzRepairAnswer answer = engine.answer(new MrzRepairRequest(damaged, null, 10_000));
        boolean blind = answer.blindPositions().contains(new MrzRepairAnswer.Position(line + 1, at + 1));
        if (answer.status() == Status.CLEAN) {
            boolean sameValue = MrzCharacters.value(was) % 10 == MrzCharacters.value(c) % 10;
            // A check digit turned filler may make a long number of what follows, or the other way round.
            boolean otherReading = c == '<' || was == '<';
            assertThat(blind || sameValue || otherReading)
                    .as(String.join("\n", damaged))
                    .isTrue();
        } else {
            assertThat(answer.candidates().stream().map(Candidate::lines))
                    .as(String.join("\n", damaged))
                    .anyMatch(lines::equals);
        }
    }

    @Test
    void candidatesAgreeWithTheirEditsAndTheirOrder() {
        Random random = new Random(5);
        for (int i = 0; i < 80; i++) {
            List<String> lines = damaged(random, Zones.valid(random), 1 + random.nextInt(6));
            MrzRepairAnswer answer = engine.answer(new MrzRepairRequest(lines, null, null));
            String before = "";
            int count = answer.candidates().isEmpty()
                    ? 0
                    : answer.candidates().get(0).edits().size();
            for (Candidate candidate : answer.candidates()) {
                assertThat(clean(lines, candidate.lines())).isTrue();
                assertThat(candidate.edits()).hasSize(count);
                List<String> edited = lines;
                int cost = 0;
                for (MrzRepairAnswer.Edit edit : candidate.edits()) {
                    assertThat(edited.get(edit.line() - 1).charAt(edit.column() - 1))
                            .isEqualTo(edit.from().charAt(0));
                    edited = replace(
                            edited,
                            edit.line() - 1,
                            edit.column() - 1,
                            edit.to().charAt(0));
                    cost += MrzConfusion.cost(edit.from().charAt(0), edit.to().charAt(0));
                }
                assertThat(edited).isEqualTo(candidate.lines());
                assertThat(cost).isEqualTo(candidate.cost());
                String key = (char) ('0' + cost) + String.join("", candidate.lines());
                assertThat(key).isGreaterThan(before);
                before = key;
            }
        }
    }

    @Test
    void garbageIsAnswered() {
        Random random = new Random(6);
        for (String c : List.of("0", "9", "<", "A", "Z")) {
            for (int[] size : new int[][] {{2, 44}, {2, 36}, {3, 30}}) {
                List<String> lines = new ArrayList<>();
                for (int i = 0; i < size[0]; i++) {
                    lines.add(c.repeat(size[1]));
                }
                MrzRepairAnswer answer = engine.answer(new MrzRepairRequest(lines, null, 200));
                assertThat(answer.status()).isNotNull().isNotEqualTo(Status.UNREPAIRABLE);
                assertThat(answer.candidates().size()).isLessThanOrEqualTo(200);
            }
        }
        for (int i = 0; i < 300; i++) {
            List<String> lines = Zones.noise(random);
            MrzRepairAnswer answer = engine.answer(new MrzRepairRequest(lines, null, 3));
            assertThat(answer.candidates()).hasSize(3).allMatch(candidate -> clean(lines, candidate.lines()));
        }
        assertThat(engine.answer(new MrzRepairRequest(List.of("0".repeat(1 << 20)), null, null))
                        .error())
                .isEqualTo(MrzError.LENGTH);
    }

    @Test
    void fillersOfAnUnknownBirthDateMayStay() {
        List<String> lines = List.of(TOP, "L898902C36UTO<<<<<<0F1204159ZE184226B<<<<<10");
        assertThat(engine.answer(new MrzRepairRequest(lines, null, null)).status())
                .isEqualTo(Status.CLEAN);
        MrzRepairAnswer answer = engine.answer(
                new MrzRepairRequest(List.of(TOP, "L898902C36UTO<<<<<<OF1204159ZE184226B<<<<<10"), null, null));
        assertThat(answer.status()).isEqualTo(Status.REPAIRED);
    }

    @Test
    void sexHasItsClass() {
        MrzRepairAnswer answer =
                engine.answer(new MrzRepairRequest(List.of(TOP, LOW.replace("2F1", "2X1")), null, null));
        assertThat(answer.status()).isEqualTo(Status.AMBIGUOUS);
        assertThat(answer.best()).isNull();
        assertThat(answer.candidates().stream()
                        .map(candidate -> candidate.edits().get(0).to()))
                .containsExactly("<", "F", "M");
    }

    @Test
    void blindPositionsByFormat() {
        assertThat(blind(TOP, LOW)).isEqualTo(44 + 3 + 1);
        assertThat(blind("V" + TOP.substring(1), LOW)).isEqualTo(44 + 3 + 1 + 16);
        assertThat(blind("I".repeat(36), "0".repeat(36))).isEqualTo(36 + 3 + 1);
        assertThat(blind("I".repeat(30), "0".repeat(30), "A".repeat(30))).isEqualTo(5 + 1 + 3 + 30);
    }

    private int blind(String... lines) {
        return engine.answer(new MrzRepairRequest(List.of(lines), null, 1))
                .blindPositions()
                .size();
    }

    @Test
    void recordsPrintTheirTypeOnly() {
        MrzRepairRequest request = new MrzRepairRequest(List.of(TOP, LOW.replace("74", "7O")), null, null);
        MrzRepairAnswer answer = engine.answer(request);
        assertThat(request + " " + answer + answer.candidates().get(0).edits() + answer.candidates())
                .isEqualTo("MrzRepairRequest MrzRepairAnswer[Edit][Candidate]");
    }
}
