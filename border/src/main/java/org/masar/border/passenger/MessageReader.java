package org.masar.border.passenger;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.border.passenger.PassengerMessage.Args;
import org.masar.border.passenger.PassengerMessage.FindingCode;

/** Reads an interchange into its messages. Takes any text, in time linear in its length. */
final class MessageReader {

    /** Why a text gives no message. */
    enum Failure {
        /** It does not begin with UNA or UNB, or its separators cannot be told apart. */
        NO_INTERCHANGE,
        /** It has no UNH. */
        NO_MESSAGE,
        /** A message of another type than PAXLST and CUSRES. */
        MESSAGE_TYPE,
        /** A message without BGM. */
        NO_DOCUMENT_CODE,
        /** A message without UNT, or UNT without a count: it may be cut off. */
        NO_END,
        /** A second interchange follows. */
        SECOND_INTERCHANGE
    }

    /** Messages, or why there are none. */
    record Result(@Nullable Failure failure, ImmutableList<PassengerMessage> messages) {}

    private static final int UNB = Segments.tag("UNB");
    private static final int UNG = Segments.tag("UNG");
    private static final int UNE = Segments.tag("UNE");
    private static final int UNZ = Segments.tag("UNZ");
    private static final int UNH = Segments.tag("UNH");
    private static final int UNT = Segments.tag("UNT");
    private static final int DIGITS = 9;

    private final Segments segments;
    private final List<MessageDraft> drafts = new ArrayList<>();
    private @Nullable MessageDraft open;
    private String sender = "";
    private String recipient = "";
    private String controlRef = "";
    private int groups;
    private int inGroup;
    private boolean ended;

    private MessageReader(Segments segments) {
        this.segments = segments;
    }

    static Result read(String message) {
        Segments segments = Segments.of(message);
        return segments == null ? failed(Failure.NO_INTERCHANGE) : new MessageReader(segments).read();
    }

    private static Result failed(Failure failure) {
        return new Result(failure, ImmutableList.of());
    }

    private Result read() {
        segments.next();
        sender = text(2, 0);
        recipient = text(3, 0);
        controlRef = text(5, 0);
        int blanks = segments.takeTrimmed();
        while (segments.next()) {
            Failure failure = segment();
            if (failure != null) {
                return failed(failure);
            }
        }
        if (open != null) {
            return failed(Failure.NO_END);
        }
        if (drafts.isEmpty()) {
            return failed(Failure.NO_MESSAGE);
        }
        MessageDraft first = drafts.get(0);
        first.trimmed("UNB", blanks);
        if (!ended) {
            first.find(FindingCode.MISSING_UNZ, "UNZ", null);
        }
        return new Result(
                null,
                drafts.stream()
                        .map(draft -> draft.message(sender, recipient, controlRef))
                        .collect(ImmutableList.toImmutableList()));
    }

    private @Nullable Failure segment() {
        int tag = segments.tag();
        if (tag == UNB) {
            return Failure.SECOND_INTERCHANGE;
        }
        if (tag == UNH) {
            return begin();
        }
        if (open != null && tag == UNT) {
            return end(open);
        }
        if (open != null && (tag == UNG || tag == UNE || tag == UNZ)) {
            return Failure.NO_END;
        }
        if (open != null) {
            open.read(segments);
        } else if (tag == UNG) {
            groups++;
            inGroup = 0;
        } else if (tag == UNE) {
            compare(number(1), inGroup, "UNE");
        } else if (tag == UNZ) {
            ended = true;
            compare(number(1), groups > 0 ? groups : drafts.size(), "UNZ");
            String repeated = segments.value(2, 0);
            if (!drafts.isEmpty() && repeated != null && !repeated.equals(controlRef)) {
                drafts.get(0).find(FindingCode.REFERENCE_DIFFERS, "UNZ", null);
            }
            segments.takeTrimmed();
        } else if (!drafts.isEmpty()) {
            last().find(FindingCode.UNKNOWN_SEGMENT, segments.tagName(), null);
        }
        segments.takeTrimmed();
        return null;
    }

    private @Nullable Failure begin() {
        if (open != null) {
            return Failure.NO_END;
        }
        String type = segments.value(2, 0);
        if (type == null || !(type.equals("PAXLST") || type.equals("CUSRES"))) {
            return Failure.MESSAGE_TYPE;
        }
        String version = text(2, 1);
        String release = text(2, 2);
        open = new MessageDraft(type, release.isEmpty() ? version : version + "." + release, text(1, 0), sequence());
        open.trimmed("UNH", segments.takeTrimmed());
        return null;
    }

    private PassengerMessage.@Nullable Sequence sequence() {
        Integer part = number(4);
        if (part == null || part < 1 || part > 99) {
            return null;
        }
        return new PassengerMessage.Sequence(segments.value(3, 0), part, "F".equals(segments.value(4, 1)));
    }

    private @Nullable Failure end(MessageDraft message) {
        Integer declared = number(1);
        if (declared == null) {
            return Failure.NO_END;
        }
        if (!message.hasDocumentCode()) {
            return Failure.NO_DOCUMENT_CODE;
        }
        message.end(declared, segments.value(2, 0));
        segments.takeTrimmed();
        drafts.add(message);
        inGroup++;
        open = null;
        return null;
    }

    private void compare(@Nullable Integer declared, int actual, String segment) {
        if (!drafts.isEmpty() && (declared == null || declared != actual)) {
            last().find(FindingCode.INTERCHANGE_COUNT_DIFFERS, segment, Args.counts(declared, actual));
        }
    }

    private MessageDraft last() {
        return drafts.get(drafts.size() - 1);
    }

    private String text(int element, int component) {
        String value = segments.value(element, component);
        return value == null ? "" : value;
    }

    private @Nullable Integer number(int element) {
        String value = segments.value(element, 0);
        if (value == null
                || value.length() > DIGITS
                || !value.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return null;
        }
        return Integer.valueOf(value);
    }

    /** The first message with the others under {@code further}. */
    static PassengerMessage joined(ImmutableList<PassengerMessage> messages) {
        PassengerMessage first = messages.get(0);
        return messages.size() == 1 ? first : MessageDraft.with(first, messages.subList(1, messages.size()));
    }
}
