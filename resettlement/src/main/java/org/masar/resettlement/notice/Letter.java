package org.masar.resettlement.notice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masar.resettlement.notice.NoticeAnswer.Content;
import org.masar.resettlement.notice.NoticeRequest.MessageType;
import org.masar.resettlement.notice.NoticeRequest.NoticeFlight;
import org.masar.resettlement.notice.NoticeRequest.NoticeMember;

/** A notice as lines "field: value", in the order of the form; fields that are absent have no line. */
final class Letter {

    /** The mark that the receiving side's own rule puts into the subject. */
    private static final String AT_RISK = "AWR";

    private final List<String> lines = new ArrayList<>();

    private Letter() {}

    static Content of(NoticeRequest request) {
        Letter letter = new Letter();
        letter.line("number", request.number());
        letter.line("messageType", request.messageType());
        letter.line("originalNumber", request.originalNumber());
        letter.line("reason", request.reason());
        letter.line("caseNumber", request.caseNumber());
        letter.line("category", request.category());
        if (request.members() != null) {
            request.members().forEach(member -> letter.line("member", member(member)));
        }
        letter.line("arrivalPort", request.arrivalPort());
        letter.line("arrival", request.arrival());
        if (request.flights() != null) {
            request.flights().forEach(flight -> letter.line("flight", flight(flight)));
        }
        letter.line("onwardTravel", request.onwardTravel());
        letter.line("sponsorOrAgency", request.sponsorOrAgency());
        letter.list("specialNeeds", request.specialNeeds());
        letter.list("escorts", request.escorts());
        letter.list("languages", request.languages());
        letter.line("accommodationEnRoute", request.accommodationEnRoute());
        letter.list("contacts", request.contacts());
        return new Content(subject(request), ImmutableList.copyOf(letter.lines));
    }

    private static String subject(NoticeRequest request) {
        List<String> parts = new ArrayList<>();
        parts.add(request.kind().name());
        parts.add(request.messageType().name());
        boolean earlier = request.messageType() != MessageType.NEW;
        add(parts, request.number());
        if (earlier
                && request.originalNumber() != null
                && !request.originalNumber().equals(request.number())) {
            parts.add("original " + request.originalNumber());
        }
        add(parts, request.caseNumber());
        add(parts, request.arrivalPort());
        add(parts, request.arrival() == null ? null : request.arrival().toLocalDate());
        if (Boolean.TRUE.equals(request.womenAtRisk())) {
            parts.add(AT_RISK);
        }
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, @Nullable Object part) {
        if (part != null) {
            parts.add(part.toString());
        }
    }

    private void line(String field, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            lines.add(field + ": " + value);
        }
    }

    private void list(String field, @Nullable List<?> values) {
        if (values != null) {
            lines.add(field + ": "
                    + (values.isEmpty()
                            ? "none"
                            : values.stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
    }

    private static String member(NoticeMember member) {
        List<String> parts = new ArrayList<>();
        add(parts, member.name());
        add(parts, member.sex() == null ? null : member.sex().name().charAt(0));
        add(
                parts,
                member.birthDate() == null ? null : member.birthDate().reveal().written());
        add(parts, member.relation());
        return String.join(", ", parts);
    }

    private static String flight(NoticeFlight flight) {
        List<String> parts = new ArrayList<>();
        String code =
                (flight.carrier() == null ? "" : flight.carrier()) + (flight.number() == null ? "" : flight.number());
        add(parts, code.isEmpty() ? null : code);
        add(parts, flight.date());
        if (flight.from() != null || flight.to() != null) {
            parts.add((flight.from() == null ? "?" : flight.from()) + "-" + (flight.to() == null ? "?" : flight.to()));
        }
        add(parts, flight.departure());
        add(parts, flight.arrival());
        return String.join(", ", parts);
    }
}
