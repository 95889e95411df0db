package org.masar.border.passenger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.border.passenger.PassengerMessage.Finding;
import org.masar.border.passenger.PassengerMessage.FindingCode;
import org.masar.core.json.Problem;

class PassengersTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-01T08:00:00+03:00");
    private static final String LIST = "UNB+UNOA:4+A+B+260301:0900+9'UNH+1+PAXLST:D:12B:UN:IATA'BGM+745'"
            + "NAD+FL+++SPECIMEN:OMAR'ATT+2++M'DTM+329:800101'NAT+2+IRQ'DOC+P+S1'UNT+8+1'UNZ+1+9'";

    private final PassengersReadEngine reader = new PassengersReadEngine();
    private final PassengersWriteEngine writer = new PassengersWriteEngine();

    private PassengerMessage read(String message) {
        PassengersReadRequest request = new PassengersReadRequest(message, null);
        assertThat(reader.check(request)).isEmpty();
        return reader.answer(request);
    }

    private List<FindingCode> codes(PassengerMessage message) {
        return message.findings() == null
                ? List.of()
                : message.findings().stream().map(Finding::code).toList();
    }

    @Test
    void readingWhatWasWrittenGivesTheRecordBack() {
        PassengerMessages messages = new PassengerMessages(41);
        for (int i = 0; i < 10_000; i++) {
            PassengerMessage record = messages.any();
            PassengersWriteRequest.Syntax syntax = i % 2 == 0 ? null : PassengersWriteRequest.Syntax.SIRE;
            PassengersWriteRequest request = new PassengersWriteRequest(record, AT, syntax, i % 3 == 0 ? false : null);
            assertThat(writer.check(request)).isEmpty();
            PassengersWriteAnswer written = writer.answer(request);
            PassengerMessage back = read(written.message());
            assertThat(withoutCounts(back)).isEqualTo(record);
            assertThat(back.segmentCountActual()).isEqualTo(written.segmentCount());
            assertThat(back.segmentCountDeclared()).isEqualTo(written.segmentCount());
            assertThat(codes(back)).isSubsetOf(FindingCode.PART_OF_SEQUENCE, FindingCode.CONTROL_COUNT_DIFFERS);
            assertThat(writer.answer(new PassengersWriteRequest(back, AT, syntax, request.groups())))
                    .isEqualTo(written);
        }
    }

    private static PassengerMessage withoutCounts(PassengerMessage m) {
        return new PassengerMessage(
                m.sender(),
                m.recipient(),
                m.controlRef(),
                m.messageType(),
                m.release(),
                m.messageRef(),
                m.documentCode(),
                m.function(),
                m.sequence(),
                m.refs(),
                m.contact(),
                m.control(),
                m.legs(),
                m.people(),
                m.otherParties(),
                m.statuses(),
                m.dtm(),
                m.locs(),
                null,
                null,
                null,
                m.further() == null
                        ? null
                        : m.further().stream()
                                .map(PassengersTest::withoutCounts)
                                .collect(ImmutableList.toImmutableList()));
    }

    @Test
    void separatorsAreThoseOfUna() {
        PassengerMessage usual = read(LIST);
        String other = "UNA^~.\\ $\r\n"
                + LIST.replace(':', '^').replace('+', '~').replace("'", "$\n").replace("OMAR", "OM\\$AR");
        assertThat(read(other).people())
                .extracting(PassengerMessage.Person::given)
                .containsExactly("OM$AR");
        assertThat(read(other).findings()).isEqualTo(usual.findings());
        assertThat(read(LIST.replace('\'', '"'))).isEqualTo(usual);
        assertThat(read("UNA:+.?*'" + LIST.replace("OMAR", "OMAR*AMR"))).isEqualTo(usual);
        assertThat(read(LIST.replace("SPECIMEN", "SPECI\r\nMEN"))).isEqualTo(usual);
    }

    @Test
    void whatIsWrongIsAFindingOrInAStrictReadingAProblem() {
        assertThat(codes(read(LIST))).isEmpty();
        wrong(LIST.replace("UNT+8", "UNT+9"), FindingCode.SEGMENT_COUNT_DIFFERS);
        wrong(LIST.replace("UNZ+1+9'", ""), FindingCode.MISSING_UNZ);
        wrong(LIST.replace("UNZ+1", "UNZ+2"), FindingCode.INTERCHANGE_COUNT_DIFFERS);
        wrong(LIST.replace("UNT+8+1", "UNT+8+2"), FindingCode.REFERENCE_DIFFERS);
        wrong(LIST.replace("UNT+8", "QQQ+1'UNT+9"), FindingCode.UNKNOWN_SEGMENT);
        wrong(LIST.replace("UNT+8", "TDT+20+ZZ1'UNT+9"), FindingCode.OUT_OF_ORDER);
        wrong(LIST.replace("ATT+2++M'DTM+329:800101'", "DTM+329:800101'ATT+2++M'"), FindingCode.OUT_OF_ORDER);
        wrong(
                LIST.replace("IATA'BGM", "IATA++01:F'BGM").replace("UNT+8", "CNT+42:3'UNT+9"),
                FindingCode.CONTROL_COUNT_DIFFERS);
        // The total is that of the flight, and this message does not say that it has them all.
        assertThat(codes(read(LIST.replace("UNT+8", "CNT+42:3'UNT+9")))).isEmpty();
        String blank = LIST.replace("OMAR", " OMAR ");
        assertThat(codes(read(blank))).containsExactly(FindingCode.BLANKS_TRIMMED);
        assertThat(reader.check(new PassengersReadRequest(blank, true))).isEmpty();
    }

    private void wrong(String message, FindingCode code) {
        assertThat(codes(read(message))).containsExactly(code);
        assertThat(reader.check(new PassengersReadRequest(message, true)))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple(Problem.Code.BAD_VALUE, "/message"));
    }

    @Test
    void halfAListIsNoList() {
        for (int end = 0; end < LIST.length(); end++) {
            List<Problem> problems = reader.check(new PassengersReadRequest(LIST.substring(0, end), null));
            boolean whole = end >= LIST.indexOf("UNT") + "UNT+8".length();
            assertThat(problems.isEmpty()).as("cut at " + end).isEqualTo(whole);
        }
        assertThat(reader.check(new PassengersReadRequest(LIST + LIST, null))).hasSize(1);
        assertThat(reader.check(new PassengersReadRequest(LIST.replace("PAXLST", "PNRGOV"), null)))
                .hasSize(1);
        assertThat(reader.check(new PassengersReadRequest("UNA++.? '" + LIST, null)))
                .hasSize(1);
    }

    @Test
    void anythingElseGivesProblemsOrAnAnswer() {
        Random random = new Random(7);
        int bytes = Boolean.getBoolean("masar.deep") ? 10_000_000 : 1_000_000;
        int done = 0;
        while (done < bytes) {
            byte[] message = LIST.getBytes(StandardCharsets.US_ASCII);
            for (int i = 1 + random.nextInt(20); i > 0; i--) {
                int at = random.nextInt(message.length);
                message[at] =
                        random.nextBoolean() ? (byte) random.nextInt(256) : message[random.nextInt(message.length)];
            }
            String text = new String(
                    message,
                    0,
                    random.nextInt(3) == 0 ? random.nextInt(message.length) : message.length,
                    StandardCharsets.ISO_8859_1);
            done += message.length;
            PassengersReadRequest request = new PassengersReadRequest(text, random.nextBoolean());
            if (reader.check(request).isEmpty()) {
                PassengerMessage read = reader.answer(request);
                assertThat(read.segmentCountActual()).isPositive();
                PassengersWriteRequest again = new PassengersWriteRequest(read, AT, null, null);
                if (writer.check(again).isEmpty()) {
                    assertThat(withoutCounts(read(writer.answer(again).message())))
                            .isEqualTo(withoutCounts(read));
                }
            }
        }
    }

    @Test
    void hugeSegmentsTakeLinearTime() {
        for (String part : List.of("+", "A", ":", "?", "'", " ", "*", "\u0627", "X+'")) {
            int size = part.equals("+") || Boolean.getBoolean("masar.deep") ? 10_000_000 : 1_000_000;
            String message = LIST.replace("OMAR", part.repeat(size / part.length()));
            PassengersReadRequest request = new PassengersReadRequest(message, null);
            if (reader.check(request).isEmpty()) {
                assertThat(reader.answer(request).findings()).hasSizeLessThan(200);
            }
        }
    }

    @Test
    void whatCannotBeWrittenIsAProblem() {
        PassengerMessage list = read(LIST.replace("OMAR", "OMAR\u00C9"));
        assertThat(writer.check(new PassengersWriteRequest(list, AT, null, null)))
                .extracting(Problem::pointer)
                .containsExactly("/record/people/0/given");
    }

    @Test
    void nothingPersonalIsPrinted() {
        PassengerMessage list = read(LIST);
        assertThat(list.people()).hasSize(1).allSatisfy(person -> assertThat(list + " " + person + person.documents())
                .doesNotContain("SPECIMEN", "OMAR", "800101", "S1"));
    }
}
