package org.masar.border.passenger;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One message about passengers: a list (PAXLST) or the answer to one (CUSRES). Codes, qualifiers and values stand as in
 * the message; blanks around them are gone. Prints as its type only.
 *
 * @param sender UNB 0004; empty if the interchange names none
 * @param recipient UNB 0010; empty if the interchange names none
 * @param controlRef UNB 0020; empty if the interchange has none
 * @param messageType PAXLST or CUSRES
 * @param release version and release of the directory, as in {@code D.15B}
 * @param messageRef UNH 0062
 * @param documentCode BGM 1001: 745 passenger list, 250 crew list, 962 response, 132 unsolicited change …
 * @param function BGM 1004 where it holds a code of {@link #FUNCTIONS}
 * @param sequence place in a list of several parts; absent where the message does not say
 * @param refs header references by qualifier; absent when none
 * @param contact reporting party: its name, or its id if it has no name
 * @param control totals by qualifier: 42 passengers, 41 crew of the whole flight
 * @param legs what the message says about transport, in order; always there in an answer
 * @param people passengers and crew (parties FL, FM, DDU, DDT), in order; a PAXLST that was read always has it
 * @param otherParties all other parties but the reporting one
 * @param statuses answers for single persons; a CUSRES that was read always has it
 * @param dtm dates by qualifier before any transport
 * @param locs places by qualifier before any transport
 * @param segmentCountDeclared count in UNT; has no part in writing
 * @param segmentCountActual segments counted, UNH and UNT included; has no part in writing
 * @param findings what a person should know, in the order of the message; has no part in writing
 * @param further the other messages of the interchange
 */
public record PassengerMessage(
        @NotNull String sender,
        @NotNull String recipient,
        @NotNull String controlRef,
        @NotNull String messageType,
        @NotNull String release,
        @NotNull String messageRef,
        @NotNull String documentCode,
        @Nullable String function,
        @Nullable @Valid Sequence sequence,
        @Nullable Map<String, String> refs,
        @Nullable String contact,
        @Nullable Map<String, String> control,
        @Nullable List<@Valid Leg> legs,
        @Nullable List<@Valid Person> people,
        @Nullable List<@Valid Person> otherParties,
        @Nullable List<@Valid Status> statuses,
        @Nullable Map<String, String> dtm,
        @Nullable Map<String, String> locs,
        @Nullable Integer segmentCountDeclared,
        @Nullable Integer segmentCountActual,
        @Nullable List<@Valid Finding> findings,
        @Nullable List<@Valid PassengerMessage> further) {

    /**
     * What BGM 1004 may say: change of a passenger, cancelled reservation, reduction in party, flight closed (with
     * those not on board, with those on board), flight cancelled, flight changed; for crew regular, added, deleted, changed.
     */
    public static final List<String> FUNCTIONS =
            List.of("CP", "XR", "RP", "CL", "CLNB", "CLOB", "XF", "CF", "C", "G", "H", "I");

    /** The parties that are people on the means of transport: passenger, crew, both in transit. */
    public static final List<String> PEOPLE = List.of("FL", "FM", "DDU", "DDT");

    /**
     * Place of a message in a list sent in parts (UNH S010).
     *
     * @param reference UNH 0068, the same in all parts
     * @param part number of this part, from 1
     * @param last whether it is the last
     */
    public record Sequence(
            @Nullable String reference,
            @NotNull @Min(1) @Max(99) Integer part,
            @NotNull Boolean last) {
        @Override
        public String toString() {
            return "Sequence";
        }
    }

    /**
     * One leg of the journey.
     *
     * @param flight TDT 8028
     * @param carrier TDT C040
     * @param stops places of the leg, in order
     */
    public record Leg(
            @Nullable String flight,
            @Nullable String carrier,
            @Nullable List<@Valid Stop> stops) {
        @Override
        public String toString() {
            return "Leg";
        }
    }

    /**
     * A place of a leg.
     *
     * @param qualifier LOC 3227: 125 last place before the border, 87 first behind it, 92 both or between, 130 final
     * @param place LOC 3225; empty if the message has none
     * @param dtm times by qualifier: 189 departure, 232 arrival; local, as sent
     */
    public record Stop(
            @NotNull String qualifier,
            @NotNull String place,
            @Nullable Map<String, String> dtm) {
        @Override
        public String toString() {
            return "Stop";
        }
    }

    /**
     * A passenger, a member of the crew, or another party.
     *
     * @param party NAD 3035: FL, FM, DDU, DDT or another code
     * @param surname first component of the name
     * @param given second component of the name
     * @param second third component of the name
     * @param sex ATT 2, as sent
     * @param birthDate DTM 329, as sent
     * @param nationality NAT 2, as sent
     * @param verified whether the carrier verified the data (GEI 4: 173, 174)
     * @param refs references by qualifier: AVF record locator, ABO unique reference …
     * @param locs places by qualifier; 180, the place of birth, is the free text
     * @param documents travel documents in order
     */
    public record Person(
            @NotNull String party,
            @Nullable String surname,
            @Nullable String given,
            @Nullable String second,
            @Nullable String sex,
            @Nullable String birthDate,
            @Nullable String nationality,
            @Nullable Boolean verified,
            @Nullable Map<String, String> refs,
            @Nullable Map<String, String> locs,
            @Nullable List<@Valid Document> documents) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    /**
     * A travel document as announced.
     *
     * @param type DOC C002: P passport, V visa, I identity card …
     * @param number DOC C503
     * @param expiry DTM 36, as sent
     * @param issuer LOC 91
     */
    public record Document(
            @Nullable String type,
            @Nullable String number,
            @Nullable String expiry,
            @Nullable String issuer) {
        @Override
        public String toString() {
            return "Document";
        }
    }

    /**
     * What the authority answers, for a person or for the message as a whole.
     *
     * @param level ERP: 1 the message, 2 one person
     * @param avf record locator
     * @param abo unique reference of the person
     * @param code ERC, as sent
     * @param text FTX AAP
     */
    public record Status(
            @NotNull String level,
            @Nullable @JsonProperty("AVF") String avf,
            @Nullable @JsonProperty("ABO") String abo,
            @Nullable String code,
            @Nullable String text) {
        @Override
        public String toString() {
            return "Status";
        }
    }

    /**
     * Something about the message that a person should know; never a value of it.
     *
     * @param code what
     * @param segment tag of the segment; absent if it is none
     * @param args numbers that belong to it
     */
    public record Finding(
            @NotNull FindingCode code,
            @Nullable String segment,
            @Nullable @Valid Args args) {
        @Override
        public String toString() {
            return "Finding[" + code + "]";
        }
    }

    /** What can be found. */
    public enum FindingCode {
        /** UNT counts other than the message has. */
        SEGMENT_COUNT_DIFFERS,
        /** CNT counts other people than the list has, which says that it is complete for the flight. */
        CONTROL_COUNT_DIFFERS,
        /** A segment these messages do not have; it was passed over. */
        UNKNOWN_SEGMENT,
        /** The interchange has no end. */
        MISSING_UNZ,
        /** Values had blanks around them. */
        BLANKS_TRIMMED,
        /** The list has further parts. */
        PART_OF_SEQUENCE,
        /** A segment stands where these messages do not have it. */
        OUT_OF_ORDER,
        /** UNE or UNZ count other messages or groups than there are. */
        INTERCHANGE_COUNT_DIFFERS,
        /** UNT or UNZ repeat another reference than UNH or UNB gave. */
        REFERENCE_DIFFERS
    }

    /**
     * Numbers of a finding.
     *
     * @param declared as the message says
     * @param actual as counted
     * @param qualifier qualifier of the count
     * @param count how many values
     * @param part number of the part
     */
    public record Args(
            @Nullable Integer declared,
            @Nullable Integer actual,
            @Nullable String qualifier,
            @Nullable Integer count,
            @Nullable Integer part) {
        static Args counts(@Nullable Integer declared, int actual) {
            return new Args(declared, actual, null, null, null);
        }

        @Override
        public String toString() {
            return "Args";
        }
    }

    @Override
    public String toString() {
        return "PassengerMessage";
    }
}
