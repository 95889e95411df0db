package org.masar.resettlement.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.time.WorkingCalendar;
import org.masar.core.time.WorkingCalendars;
import org.masar.resettlement.notice.NoticeAnswer.NoticeFinding;
import org.masar.resettlement.notice.NoticeAnswer.NoticeFindingCode;
import org.masar.resettlement.notice.NoticeRequest.MessageType;
import org.masar.resettlement.notice.NoticeRequest.NoticeFlight;
import org.masar.resettlement.readiness.ReceivingCalendar;
import org.masar.resettlement.request.SpecialNeed;

/**
 * {@code resettlement.notice}: a notice to the receiving side, with its days in that side's working days. The only full
 * public rule set is Canada's (IRCC, REF-OVS-8-2 and Sending the NAT): at least ten working days before arrival, sent
 * again if not acknowledged by the next business day, a change quotes the original number and gives the reason. Where a
 * state has other days, the request says so.
 */
public final class NoticeEngine implements Engine<NoticeRequest, NoticeAnswer> {

    private static final EngineInfo<NoticeRequest, NoticeAnswer> INFO = new EngineInfo<>(
                    "resettlement.notice",
                    "1.0.0",
                    "What does this notice hold, by when is it sent, and what is missing?",
                    NoticeRequest.class,
                    NoticeAnswer.class)
            .withPacks(List.of(WorkingCalendars.PACK));

    private static final int USUAL_LEAD = 10;
    private static final int USUAL_ACKNOWLEDGEMENT = 1;

    /** For the service loader, and for those who need no other engine. */
    public NoticeEngine() {}

    @Override
    public EngineInfo<NoticeRequest, NoticeAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(NoticeRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (request.calendar() != null && !request.calendar().leavesAWorkingDay()) {
            problems.add(Problem.outOfRange("/calendar/weekend", "0..6"));
        }
        if (request.sentAt() != null
                && request.acknowledgedAt() != null
                && request.acknowledgedAt()
                        .toInstant()
                        .isBefore(request.sentAt().toInstant())) {
            problems.add(Problem.contradiction("/acknowledgedAt"));
        }
        for (int i = 0; request.flights() != null && i < request.flights().size(); i++) {
            NoticeFlight flight = request.flights().get(i);
            if (flight.departure() != null
                    && flight.arrival() != null
                    && flight.arrival().toInstant().isBefore(flight.departure().toInstant())) {
                problems.add(Problem.contradiction(Problem.at("flights", i, "arrival")));
            }
        }
        return problems;
    }

    @Override
    public NoticeAnswer answer(NoticeRequest request) {
        WorkingCalendar calendar = ReceivingCalendar.orUsual(request.calendar()).working();
        int lead = request.leadWorkingDays() == null ? USUAL_LEAD : request.leadWorkingDays();
        LocalDate sendBy = request.arrival() == null
                ? null
                : calendar.plusWorkingDays(request.arrival().toLocalDate(), -lead);
        LocalDate sent = request.sentAt() == null ? null : request.sentAt().toLocalDate();
        LocalDate day = sent == null ? request.asOf() : sent;
        return new NoticeAnswer(
                sendBy,
                isLate(sendBy, day),
                resend(request, sent, calendar),
                missing(request),
                Letter.of(request),
                findings(request));
    }

    private static @Nullable Boolean isLate(@Nullable LocalDate sendBy, @Nullable LocalDate day) {
        if (sendBy == null || day == null) {
            return null;
        }
        return day.isAfter(sendBy);
    }

    private static @Nullable LocalDate resend(
            NoticeRequest request, @Nullable LocalDate sent, WorkingCalendar calendar) {
        if (sent == null || request.acknowledgedAt() != null) {
            return null;
        }
        int days =
                request.acknowledgeBusinessDays() == null ? USUAL_ACKNOWLEDGEMENT : request.acknowledgeBusinessDays();
        return calendar.plusWorkingDays(calendar.plusWorkingDays(sent, days), 1);
    }

    private static ImmutableList<String> missing(NoticeRequest request) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        need(missing, "number", request.number());
        need(missing, "caseNumber", request.caseNumber());
        need(missing, "category", request.category());
        need(missing, "members", some(request.members()));
        need(missing, "arrivalPort", request.arrivalPort());
        need(missing, "arrival", request.arrival());
        need(missing, "flights", some(request.flights()));
        need(missing, "onwardTravel", request.onwardTravel());
        need(missing, "sponsorOrAgency", request.sponsorOrAgency());
        need(missing, "specialNeeds", request.specialNeeds());
        need(missing, "languages", some(request.languages()));
        need(missing, "contacts", some(request.contacts()));
        return missing.build();
    }

    /** Nobody having a need is a statement; nobody arriving is not. */
    private static @Nullable Collection<?> some(@Nullable Collection<?> values) {
        return values == null || values.isEmpty() ? null : values;
    }

    private static void need(ImmutableList.Builder<String> missing, String field, @Nullable Object value) {
        if (isAbsent(value)) {
            missing.add(field);
        }
    }

    private static boolean isAbsent(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    private static ImmutableList<NoticeFinding> findings(NoticeRequest request) {
        ImmutableList.Builder<NoticeFinding> findings = ImmutableList.builder();
        if (request.messageType() != MessageType.NEW) {
            if (request.originalNumber() == null || request.originalNumber().isBlank()) {
                findings.add(new NoticeFinding(NoticeFindingCode.ORIGINAL_NUMBER_MISSING, null));
            }
            if (request.reason() == null) {
                findings.add(new NoticeFinding(NoticeFindingCode.REASON_MISSING, null));
            }
        }
        List<SpecialNeed> needs = request.specialNeeds() == null ? List.of() : request.specialNeeds();
        ImmutableMap<String, String> texts = TextWatch.texts(request);
        boolean mentioned = needs.stream().anyMatch(SpecialNeed::isWheelchair)
                || texts.values().stream().anyMatch(TextWatch::namesWheelchair);
        if (mentioned && needs.stream().noneMatch(SpecialNeed::announcesWheelchair)) {
            findings.add(new NoticeFinding(NoticeFindingCode.WHEELCHAIR_NOT_ANNOUNCED, null));
        }
        texts.forEach((field, text) -> {
            if (TextWatch.namesIllness(text)) {
                findings.add(new NoticeFinding(NoticeFindingCode.DIAGNOSIS_IN_TEXT, ImmutableMap.of("field", field)));
            }
        });
        return findings.build();
    }
}
