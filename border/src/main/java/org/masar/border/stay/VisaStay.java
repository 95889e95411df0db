package org.masar.border.stay;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.border.stay.StayCheckAnswer.Verdict;
import org.masar.border.stay.StayCheckRequest.Circumstance;
import org.masar.core.message.Message;

/** A stay on a visa: the terms printed on it, and where it is silent those of a rule. */
final class VisaStay {

    private final StayCheckRequest request;
    private final StayRuleBook book;
    private final List<Message> reasons;

    VisaStay(StayCheckRequest request, StayRuleBook book) {
        this.request = request;
        this.book = book;
        this.reasons = new ArrayList<>(StayCheckEngine.circumstances(request));
    }

    StayCheckAnswer control(LocalDate on) {
        List<long[]> begun = StayCheckEngine.pairs(request.stays(), on);
        begun.removeIf(pair -> pair[0] > on.toEpochDay());
        long[] current = {on.toEpochDay(), on.toEpochDay() - 1};
        for (long[] pair : begun) {
            if (pair[0] > current[0] || current[1] < current[0]) {
                current = pair;
            }
        }
        LocalDate entry = LocalDate.ofEpochDay(current[0]);
        VisaTerms terms = terms(entry);
        boolean admitted = admits(terms, begun, entry);
        boolean usedBefore = usedBefore(terms, begun, current[0]);
        LocalDate last = usedBefore ? null : terms.lastLegalDay(entry);
        Presence days = Presence.ofPairs(
                        ImmutableList.of(new long[] {current[0], Math.min(current[1], on.toEpochDay())}))
                .minus(Presence.ofPairs(StayCheckEngine.pairs(request.excluded(), on)));
        int used = days.days(entry, on);
        Integer overstay = usedBefore ? Integer.valueOf(used) : null;
        if (last != null) {
            overstay = days.days(last.plusDays(1).isAfter(entry) ? last.plusDays(1) : entry, on);
        }
        Verdict verdict = overstay == null ? Verdict.UNDETERMINED : StayCheckEngine.verdict(request, overstay);
        boolean verified = verified(entry) && verified(on);
        if (!verified) {
            verdict = Verdict.UNDETERMINED;
            overstay = null;
            last = null;
            reasons.add(StayCheckEngine.notVerified(request, on));
        } else if (overstay == null && admitted) {
            reasons.add(Message.of("border.stay.termsMissing"));
        }
        if (!covers(terms) && verdict == Verdict.WITHIN) {
            verdict = Verdict.UNDETERMINED;
        }
        LocalDate reportBy = verified ? terms.reportBy(entry) : null;
        Integer late = reportLateDays(reportBy, on);
        ImmutableList<StayCheckAnswer.Fine> fines = fines(terms, entry, on, verdict, overstay, late);
        return new StayCheckAnswer(
                null,
                used,
                overstay,
                last,
                null,
                null,
                null,
                null,
                verdict,
                ImmutableList.copyOf(reasons),
                reportBy,
                late,
                territory(terms),
                fines.isEmpty() || protectionFirst() ? null : fines,
                fines.isEmpty()
                        ? null
                        : Message.of(
                                protectionFirst() ? "border.stay.protectionBeforeFine" : "border.stay.finePublished"));
    }

    StayCheckAnswer plan(LocalDate entry) {
        VisaTerms terms = terms(entry);
        List<long[]> begun = StayCheckEngine.pairs(request.stays(), entry);
        begun.removeIf(pair -> pair[0] >= entry.toEpochDay());
        LocalDate last = terms.lastLegalDay(entry);
        Integer longest = last == null ? null : (int) Math.max(0, ChronoUnit.DAYS.between(entry, last) + 1);
        if (!admits(terms, begun, entry)) {
            longest = 0;
        }
        if (!covers(terms)) {
            longest = terms.cover(request.place()) == VisaTerms.Cover.OUTSIDE ? Integer.valueOf(0) : null;
        }
        boolean verified = verified(entry);
        if (!verified) {
            longest = null;
            reasons.add(StayCheckEngine.notVerified(request, entry));
        }
        return new StayCheckAnswer(
                null,
                null,
                null,
                null,
                StayCheckEngine.lengths(request, entry),
                longest,
                null,
                null,
                null,
                ImmutableList.copyOf(reasons),
                verified ? terms.reportBy(entry) : null,
                null,
                territory(terms),
                null,
                null);
    }

    private VisaTerms terms(LocalDate entry) {
        return VisaTerms.of(book.find(request.rule(), entry), request.visa());
    }

    /** The caller's own terms need no rule. */
    private boolean verified(LocalDate day) {
        return request.rule().equals(StayRules.VISA) || book.holdsOn(request.rule(), day);
    }

    private boolean admits(VisaTerms terms, List<long[]> begun, LocalDate entry) {
        if (usedBefore(terms, begun, entry.toEpochDay())) {
            reasons.add(Message.of("border.stay.singleEntryUsed"));
            return false;
        }
        if (!terms.admitsEntryOn(entry)) {
            reasons.add(Message.of("border.stay.entryOutsideValidity"));
            return false;
        }
        return true;
    }

    /** Whether a visa for one entry served an earlier one. */
    private static boolean usedBefore(VisaTerms terms, List<long[]> stays, long entry) {
        return terms.entries() == StayCheckRequest.Entries.SINGLE
                && stays.stream()
                        .anyMatch(stay -> stay[0] < entry && terms.admitsEntryOn(LocalDate.ofEpochDay(stay[0])));
    }

    private boolean covers(VisaTerms terms) {
        return switch (terms.cover(request.place())) {
            case INSIDE -> true;
            case OUTSIDE -> {
                reasons.add(Message.of("border.stay.outsideTerritory"));
                yield false;
            }
            case UNCLEAR -> {
                reasons.add(Message.of("border.stay.territoryUnclear"));
                yield false;
            }
        };
    }

    private @Nullable Integer reportLateDays(@Nullable LocalDate by, LocalDate on) {
        LocalDate done = request.registeredOn();
        if (done == null && Boolean.FALSE.equals(request.registered())) {
            done = on;
        }
        if (by == null || done == null) {
            return null;
        }
        int late = (int) Math.max(0, ChronoUnit.DAYS.between(by, done));
        if (late > 0) {
            reasons.add(Message.of("border.stay.reportLate", "days", late));
        }
        return late;
    }

    private ImmutableList<StayCheckAnswer.Fine> fines(
            VisaTerms terms,
            LocalDate entry,
            LocalDate on,
            Verdict verdict,
            @Nullable Integer overstay,
            @Nullable Integer late) {
        ImmutableList.Builder<StayCheckAnswer.Fine> found = ImmutableList.builder();
        for (StayRulePack.Fine fine : book.fines()) {
            Integer days;
            LocalDate counted;
            if (fine.cause() == StayRulePack.Cause.OVERSTAY) {
                days = verdict == Verdict.OVERSTAY ? overstay : null;
                counted = on;
            } else {
                days = late;
                counted = entry;
            }
            boolean here = terms.territory() != null
                    && terms.territory().contains(fine.territory())
                    && (request.place() == null || request.place().equals(fine.territory()));
            if (here && days != null && days > 0 && fine.holdsOn(counted)) {
                found.add(fine.forDays(days));
            }
        }
        return found.build();
    }

    private boolean protectionFirst() {
        List<Circumstance> beside = request.circumstances();
        return beside != null
                && (beside.contains(Circumstance.ASYLUM_CLAIM) || beside.contains(Circumstance.TRAFFICKING_SIGNAL));
    }

    private static @Nullable ImmutableList<String> territory(VisaTerms terms) {
        return terms.territory() == null ? null : ImmutableList.copyOf(terms.territory());
    }
}
