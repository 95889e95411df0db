package org.masar.border.passenger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.border.passenger.PassengerMessage.Args;
import org.masar.border.passenger.PassengerMessage.Finding;
import org.masar.border.passenger.PassengerMessage.FindingCode;

/** One message while it is read, segment by segment. Where a qualifier comes twice the later value counts. */
final class MessageDraft {

    private static final int UNH = Segments.tag("UNH");
    private static final int BGM = Segments.tag("BGM");
    private static final int RFF = Segments.tag("RFF");
    private static final int DTM = Segments.tag("DTM");
    private static final int LOC = Segments.tag("LOC");
    private static final int NAD = Segments.tag("NAD");
    private static final int TDT = Segments.tag("TDT");
    private static final int CNT = Segments.tag("CNT");
    private static final int ERP = Segments.tag("ERP");
    private static final int ERC = Segments.tag("ERC");
    private static final int FTX = Segments.tag("FTX");
    private static final int COM = Segments.tag("COM");
    private static final int GEI = Segments.tag("GEI");
    private static final int AUT = Segments.tag("AUT");

    private static final int MOST_FINDINGS = 100;

    /** The groups of both messages, in order. */
    private enum Part {
        HEADER,
        REPORTER,
        LEG,
        PERSON,
        STATUS,
        SUMMARY
    }

    private final String type;
    private final String release;
    private final String reference;
    private final PassengerMessage.@Nullable Sequence sequence;
    private final Map<String, String> refs = new LinkedHashMap<>();
    private final Map<String, String> control = new LinkedHashMap<>();
    private final Map<String, String> dtm = new LinkedHashMap<>();
    private final Map<String, String> locs = new LinkedHashMap<>();
    private final List<LegDraft> legs = new ArrayList<>();
    private final ImmutableList.Builder<PassengerMessage.Person> people = ImmutableList.builder();
    private final List<PassengerMessage.Person> others = new ArrayList<>();
    private final List<PassengerMessage.Status> statuses = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private Part part = Part.HEADER;
    private @Nullable PersonDraft person;
    private @Nullable StatusDraft status;
    private @Nullable String documentCode;
    private @Nullable String function;
    private @Nullable String contact;
    private int segmentCount = 1;
    private int declared;
    private int passengers;
    private int crew;
    private int blanks;
    private @Nullable String firstBlank;

    MessageDraft(String type, String release, String reference, PassengerMessage.@Nullable Sequence sequence) {
        this.type = type;
        this.release = release;
        this.reference = reference;
        this.sequence = sequence;
        if (sequence != null && (sequence.part() > 1 || !sequence.last())) {
            find(FindingCode.PART_OF_SEQUENCE, "UNH", new Args(null, null, null, null, sequence.part()));
        }
    }

    boolean hasDocumentCode() {
        return documentCode != null;
    }

    void find(FindingCode code, @Nullable String segment, @Nullable Args args) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(code, segment, args));
        }
    }

    void trimmed(String segment, int count) {
        if (count > 0) {
            firstBlank = firstBlank == null || segment.equals("UNB") ? segment : firstBlank;
            blanks += count;
        }
    }

    void read(Segments at) {
        segmentCount++;
        int tag = at.tag();
        if (tag == NAD) {
            party(at);
        } else if (tag == TDT) {
            go(Part.LEG, at);
            legs.add(new LegDraft(at.value(2, 0), at.value(5, 0)));
        } else if (tag == ERP) {
            go(Part.STATUS, at);
            closeStatus();
            String level = at.value(1, 0);
            status = new StatusDraft(level == null ? "" : level);
        } else if (tag == CNT) {
            go(Part.SUMMARY, at);
            put(control, at.value(1, 0), at.value(1, 1));
        } else if (tag == BGM) {
            documentCode = at.value(1, 0) == null ? documentCode : at.value(1, 0);
            String code = at.value(2, 0);
            function = code != null && PassengerMessage.FUNCTIONS.contains(code) ? code : function;
            misplaced(part != Part.HEADER || segmentCount > 2, at);
        } else if (part == Part.PERSON && person != null) {
            personSegment(person, at);
        } else if (part == Part.STATUS && status != null) {
            statusSegment(status, at);
        } else {
            headSegment(at);
        }
        int count = at.takeTrimmed();
        if (count > 0) {
            String name = at.tagName();
            trimmed(name == null ? "" : name, count);
        }
    }

    private void go(Part next, Segments at) {
        misplaced(next.compareTo(part) < 0, at);
        closePerson();
        if (next != Part.STATUS) {
            closeStatus();
        }
        part = next;
    }

    private void misplaced(boolean wrong, Segments at) {
        if (wrong) {
            find(FindingCode.OUT_OF_ORDER, at.tagName(), null);
        }
    }

    private void party(Segments at) {
        String code = at.value(1, 0);
        if ("MS".equals(code)) {
            go(Part.REPORTER, at);
            if (contact == null) {
                contact = at.joined(4, ":");
                contact = contact == null ? at.value(2, 0) : contact;
            }
        } else {
            go(Part.PERSON, at);
            person = new PersonDraft(code == null ? "" : code, at.value(4, 0), at.value(4, 1), at.value(4, 2));
        }
    }

    private void personSegment(PersonDraft draft, Segments at) {
        PersonDraft.Taken taken = draft.read(at);
        if (taken == PersonDraft.Taken.UNKNOWN) {
            find(FindingCode.UNKNOWN_SEGMENT, at.tagName(), null);
        } else {
            misplaced(taken == PersonDraft.Taken.LATE, at);
        }
    }

    private void statusSegment(StatusDraft draft, Segments at) {
        int tag = at.tag();
        if (tag == ERC && draft.code != null) {
            statuses.add(draft.status());
            draft.code = at.value(1, 0);
            draft.text = null;
        } else if (tag == ERC) {
            draft.code = at.value(1, 0);
        } else if (tag == RFF) {
            draft.reference(at.value(1, 0), at.value(1, 1));
        } else if (tag == FTX) {
            if ("AAP".equals(at.value(1, 0))) {
                draft.text = at.joined(4, " ");
            }
        } else if (tag != DTM && tag != LOC && tag != AUT) {
            unknown(at);
        }
    }

    private void headSegment(Segments at) {
        int tag = at.tag();
        if (tag == RFF) {
            put(refs, at.value(1, 0), at.value(1, 1));
            misplaced(part != Part.HEADER, at);
        } else if (tag == DTM) {
            Map<String, String> times = part == Part.LEG ? leg().times() : dtm;
            if (times != null) {
                put(times, at.value(1, 0), at.value(1, 1));
            }
        } else if (tag == LOC) {
            String place = at.value(2, 0) == null ? at.value(2, 3) : at.value(2, 0);
            String qualifier = at.value(1, 0);
            if (part == Part.LEG && qualifier != null) {
                leg().stop(qualifier, place);
            } else if (part != Part.LEG) {
                put(locs, qualifier, place);
            }
        } else if (tag != COM && tag != FTX && tag != GEI && tag != AUT) {
            unknown(at);
        }
    }

    /** Known elsewhere in these messages, or not at all. */
    private void unknown(Segments at) {
        boolean known = PersonDraft.knows(at.tag()) || at.tag() == ERC || at.tag() == UNH;
        find(known ? FindingCode.OUT_OF_ORDER : FindingCode.UNKNOWN_SEGMENT, at.tagName(), null);
    }

    private LegDraft leg() {
        return legs.get(legs.size() - 1);
    }

    static void put(Map<String, String> map, @Nullable String qualifier, @Nullable String value) {
        if (qualifier != null && value != null) {
            map.put(qualifier, value);
        }
    }

    private void closePerson() {
        if (person != null) {
            PassengerMessage.Person closed = person.person();
            if (PassengerMessage.PEOPLE.contains(closed.party())) {
                people.add(closed);
                if (closed.party().equals("FL") || closed.party().equals("DDU")) {
                    passengers++;
                } else {
                    crew++;
                }
            } else {
                others.add(closed);
            }
            person = null;
        }
    }

    private void closeStatus() {
        if (status != null) {
            statuses.add(status.status());
            status = null;
        }
    }

    void end(int count, @Nullable String repeatedReference) {
        segmentCount++;
        closePerson();
        closeStatus();
        declared = count;
        if (saysItIsComplete()) {
            compare("42", passengers);
            compare("41", crew);
        }
        if (declared != segmentCount) {
            find(FindingCode.SEGMENT_COUNT_DIFFERS, "UNT", Args.counts(declared, segmentCount));
        }
        if (repeatedReference != null && !repeatedReference.equals(reference)) {
            find(FindingCode.REFERENCE_DIFFERS, "UNT", null);
        }
    }

    /** Totals are those of the flight, so they say something only about a list that claims to be all of it. */
    private boolean saysItIsComplete() {
        boolean onlyPart = sequence != null && sequence.part() == 1 && sequence.last();
        if ("CLOB".equals(function)) {
            return sequence == null || onlyPart;
        }
        return onlyPart && (function == null || function.equals("C"));
    }

    private void compare(String qualifier, int actual) {
        String total = control.get(qualifier);
        if (total == null || total.isEmpty() || total.length() > 9) {
            return;
        }
        if (total.chars().allMatch(digit -> digit >= '0' && digit <= '9') && Integer.parseInt(total) != actual) {
            find(
                    FindingCode.CONTROL_COUNT_DIFFERS,
                    "CNT",
                    new Args(Integer.valueOf(total), actual, qualifier, null, null));
        }
    }

    PassengerMessage message(String sender, String recipient, String controlRef) {
        if (blanks > 0) {
            String segment = firstBlank == null || firstBlank.isEmpty() ? null : firstBlank;
            find(FindingCode.BLANKS_TRIMMED, segment, new Args(null, null, null, blanks, null));
        }
        ImmutableList<PassengerMessage.Person> persons = people.build();
        boolean response = type.equals("CUSRES");
        return new PassengerMessage(
                sender,
                recipient,
                controlRef,
                type,
                release,
                reference,
                documentCode == null ? "" : documentCode,
                function,
                sequence,
                orNull(refs),
                contact,
                orNull(control),
                legs.stream().map(LegDraft::leg).collect(ImmutableList.toImmutableList()),
                response && persons.isEmpty() ? null : persons,
                others.isEmpty() ? null : ImmutableList.copyOf(others),
                response || !statuses.isEmpty() ? ImmutableList.copyOf(statuses) : null,
                orNull(dtm),
                orNull(locs),
                declared,
                segmentCount,
                ImmutableList.copyOf(findings),
                null);
    }

    private static @Nullable Map<String, String> orNull(Map<String, String> map) {
        return map.isEmpty() ? null : ImmutableMap.copyOf(map);
    }

    static PassengerMessage with(PassengerMessage first, List<PassengerMessage> further) {
        return new PassengerMessage(
                first.sender(),
                first.recipient(),
                first.controlRef(),
                first.messageType(),
                first.release(),
                first.messageRef(),
                first.documentCode(),
                first.function(),
                first.sequence(),
                first.refs(),
                first.contact(),
                first.control(),
                first.legs(),
                first.people(),
                first.otherParties(),
                first.statuses(),
                first.dtm(),
                first.locs(),
                first.segmentCountDeclared(),
                first.segmentCountActual(),
                first.findings(),
                ImmutableList.copyOf(further));
    }

    /** A leg while it is read. */
    private static final class LegDraft {

        private final @Nullable String flight;
        private final @Nullable String carrier;
        private final ImmutableList.Builder<PassengerMessage.Stop> stops = ImmutableList.builder();
        private @Nullable String qualifier;
        private String place = "";
        private Map<String, String> times = new LinkedHashMap<>();

        LegDraft(@Nullable String flight, @Nullable String carrier) {
            this.flight = flight;
            this.carrier = carrier;
        }

        void stop(String next, @Nullable String where) {
            close();
            qualifier = next;
            place = where == null ? "" : where;
            times = new LinkedHashMap<>();
        }

        /** Null before the first place: a time alone says nothing. */
        @Nullable
        Map<String, String> times() {
            return qualifier == null ? null : times;
        }

        private void close() {
            if (qualifier != null) {
                stops.add(new PassengerMessage.Stop(qualifier, place, ImmutableMap.copyOf(times)));
                qualifier = null;
            }
        }

        PassengerMessage.Leg leg() {
            close();
            return new PassengerMessage.Leg(flight, carrier, stops.build());
        }
    }

    /** A status while it is read. */
    private static final class StatusDraft {

        private final String level;
        private @Nullable String avf;
        private @Nullable String abo;
        private @Nullable String code;
        private @Nullable String text;

        StatusDraft(String level) {
            this.level = level;
        }

        void reference(@Nullable String qualifier, @Nullable String value) {
            if ("AVF".equals(qualifier)) {
                avf = value;
            } else if ("ABO".equals(qualifier)) {
                abo = value;
            }
        }

        PassengerMessage.Status status() {
            return new PassengerMessage.Status(level, avf, abo, code, text);
        }
    }
}
