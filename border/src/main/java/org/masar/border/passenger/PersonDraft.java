package org.masar.border.passenger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person of a message while it is read: NAD and what follows, up to the next group. */
final class PersonDraft {

    /** How a segment was taken. */
    enum Taken {
        /** In its place. */
        IN_ORDER,
        /** Taken, but these messages have it further up. */
        LATE,
        /** Not a segment of a person. */
        UNKNOWN
    }

    private static final int ATT = Segments.tag("ATT");
    private static final int DTM = Segments.tag("DTM");
    private static final int MEA = Segments.tag("MEA");
    private static final int GEI = Segments.tag("GEI");
    private static final int FTX = Segments.tag("FTX");
    private static final int LOC = Segments.tag("LOC");
    private static final int COM = Segments.tag("COM");
    private static final int EMP = Segments.tag("EMP");
    private static final int NAT = Segments.tag("NAT");
    private static final int RFF = Segments.tag("RFF");
    private static final int DOC = Segments.tag("DOC");

    /** Further segments of the document group in some releases; they carry nothing that is kept. */
    private static final ImmutableSet<Integer> IN_DOCUMENT =
            ImmutableSet.of(Segments.tag("CPI"), Segments.tag("QTY"), Segments.tag("ICD"));

    private final String party;
    private final @Nullable String surname;
    private final @Nullable String given;
    private final @Nullable String second;
    private final Map<String, String> refs = new LinkedHashMap<>(4);
    private final Map<String, String> locs = new LinkedHashMap<>(8);
    private ImmutableList.@Nullable Builder<PassengerMessage.Document> documents;
    private @Nullable String sex;
    private @Nullable String birthDate;
    private @Nullable String nationality;
    private @Nullable Boolean verified;
    private boolean inDocument;
    private @Nullable String type;
    private @Nullable String number;
    private @Nullable String expiry;
    private @Nullable String issuer;
    private int rank;

    PersonDraft(String party, @Nullable String surname, @Nullable String given, @Nullable String second) {
        this.party = party;
        this.surname = surname;
        this.given = given;
        this.second = second;
    }

    static boolean knows(int tag) {
        return rank(tag) >= 0;
    }

    /** Place in the group of a person, before the documents. */
    private static int rank(int tag) {
        if (tag == ATT) {
            return 0;
        } else if (tag == DTM) {
            return 1;
        } else if (tag == MEA) {
            return 2;
        } else if (tag == GEI) {
            return 3;
        } else if (tag == FTX) {
            return 4;
        } else if (tag == LOC) {
            return 5;
        } else if (tag == COM) {
            return 6;
        } else if (tag == EMP) {
            return 7;
        } else if (tag == NAT) {
            return 8;
        } else if (tag == RFF) {
            return 9;
        } else if (tag == DOC) {
            return 10;
        }
        return -1;
    }

    Taken read(Segments at) {
        int tag = at.tag();
        int place = rank(tag);
        if (place < 0) {
            return inDocument && IN_DOCUMENT.contains(tag) ? Taken.IN_ORDER : Taken.UNKNOWN;
        }
        boolean late;
        if (inDocument) {
            late = tag != DOC && tag != DTM && tag != LOC && tag != GEI && tag != RFF;
        } else {
            late = place < rank;
            rank = Math.max(rank, place);
        }
        take(tag, at);
        return late ? Taken.LATE : Taken.IN_ORDER;
    }

    private void take(int tag, Segments at) {
        if (tag == LOC) {
            place(at);
        } else if (tag == RFF) {
            MessageDraft.put(refs, at.value(1, 0), at.value(1, 1));
        } else if (tag == DTM) {
            date(at);
        } else if (tag == ATT && "2".equals(at.value(1, 0))) {
            sex = at.value(3, 0);
        } else if (tag == NAT && "2".equals(at.value(1, 0))) {
            nationality = at.value(2, 0);
        } else if (tag == GEI && !inDocument && "4".equals(at.value(1, 0))) {
            String code = at.value(2, 0);
            verified = "173".equals(code) ? Boolean.TRUE : "174".equals(code) ? Boolean.FALSE : verified;
        } else if (tag == DOC) {
            closeDocument();
            inDocument = true;
            type = at.value(1, 0);
            number = at.value(2, 0);
            expiry = null;
            issuer = null;
        }
    }

    private void place(Segments at) {
        String qualifier = at.value(1, 0);
        String code = at.value(2, 0);
        String free = at.components(2) > 3 ? at.value(2, 3) : null;
        if (inDocument && "91".equals(qualifier)) {
            issuer = code;
        } else {
            boolean freeFirst = free != null && (code == null || "180".equals(qualifier));
            MessageDraft.put(locs, qualifier, freeFirst ? free : code);
        }
    }

    private void date(Segments at) {
        String qualifier = at.value(1, 0);
        if ("329".equals(qualifier)) {
            birthDate = at.value(1, 1);
        } else if ("36".equals(qualifier) && inDocument) {
            expiry = at.value(1, 1);
        }
    }

    private void closeDocument() {
        if (inDocument) {
            if (documents == null) {
                documents = ImmutableList.builderWithExpectedSize(1);
            }
            documents.add(new PassengerMessage.Document(type, number, expiry, issuer));
        }
    }

    PassengerMessage.Person person() {
        closeDocument();
        return new PassengerMessage.Person(
                party,
                surname,
                given,
                second,
                sex,
                birthDate,
                nationality,
                verified,
                ImmutableMap.copyOf(refs),
                ImmutableMap.copyOf(locs),
                documents == null ? ImmutableList.of() : documents.build());
    }
}
