package org.masar.border.stay;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.border.stay.StayCheckAnswer.Verdict;
import org.masar.border.stay.StayCheckRequest.Circumstance;
import org.masar.border.stay.StayCheckRequest.Mode;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/**
 * {@code border.stay.check}: used and remaining days of stay, at a control or for a stay to come.
 *
 * <p>Under the 90/180 rule different days count, in the 180 days that end with the day of control. A visa's days count
 * from the last entry. Where the text of a rule is not verified for the day, the days are given and the verdict is
 * UNDETERMINED; where an exit record is missing, an overstay is INCONSISTENT.
 */
public final class StayCheckEngine implements Engine<StayCheckRequest, StayCheckAnswer> {

    private static final EngineInfo<StayCheckRequest, StayCheckAnswer> INFO = new EngineInfo<>(
                    "border.stay.check",
                    "1.0.0",
                    "How many days of stay are used, and how many remain?",
                    StayCheckRequest.class,
                    StayCheckAnswer.class)
            .withPacks(List.of(PackFile.of(StayCheckEngine.class, "stay-rules.json")));

    /** For the service loader; the engine has no state. */
    public StayCheckEngine() {}

    @Override
    public EngineInfo<StayCheckRequest, StayCheckAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(StayCheckRequest request) {
        List<Problem> problems = new ArrayList<>();
        boolean visa = request.rule().equals(StayRules.VISA);
        StayRulePack.Rule rule = StayRules.find(request.rule());
        if (!visa && rule == null) {
            Set<String> ids = ImmutableSet.<String>builder()
                    .addAll(StayRules.ids())
                    .add(StayRules.VISA)
                    .build();
            problems.add(Problem.badCode("/rule", ids, request.rule()));
        }
        if (request.mode() == Mode.PLANNING && request.entry() == null) {
            problems.add(Problem.missing("/entry"));
        }
        if (request.mode() != Mode.PLANNING && request.on() == null) {
            problems.add(Problem.missing("/on"));
        }
        boolean byEntry = visa || (rule != null && rule.kind() == StayRulePack.Kind.VISA);
        if (request.mode() == Mode.WINDOW && byEntry) {
            problems.add(Problem.contradiction("/mode"));
            problems.add(Problem.contradiction("/rule"));
        }
        if (visa && request.visa() == null) {
            problems.add(Problem.missing("/visa"));
        }
        checkVisa(request.visa(), problems);
        checkPairs(request.stays(), "stays", problems);
        checkPairs(request.excluded(), "excluded", problems);
        return problems;
    }

    private static void checkVisa(StayCheckRequest.@Nullable Visa visa, List<Problem> problems) {
        if (visa != null
                && visa.validFrom() != null
                && visa.validUntil() != null
                && visa.validUntil().isBefore(visa.validFrom())) {
            problems.add(Problem.contradiction("/visa/validFrom"));
            problems.add(Problem.contradiction("/visa/validUntil"));
        }
    }

    private static void checkPairs(@Nullable List<List<LocalDate>> pairs, String name, List<Problem> problems) {
        if (pairs == null) {
            return;
        }
        for (int i = 0; i < pairs.size(); i++) {
            List<LocalDate> pair = pairs.get(i);
            if (pair.size() == 1 && i < pairs.size() - 1) {
                problems.add(Problem.missing(Problem.at(name, i, 1)));
            } else if (pair.size() == 2 && pair.get(1).isBefore(pair.get(0))) {
                problems.add(Problem.contradiction(Problem.at(name, i, 0)));
                problems.add(Problem.contradiction(Problem.at(name, i, 1)));
            }
        }
    }

    @Override
    public StayCheckAnswer answer(StayCheckRequest request) {
        StayRulePack.Rule rule = StayRules.find(request.rule());
        boolean shortStay = rule != null && rule.kind() == StayRulePack.Kind.SHORT_STAY;
        if (request.mode() == Mode.PLANNING) {
            LocalDate entry = requireNonNull(request.entry(), "entry");
            return shortStay ? planShortStay(request, entry) : planVisa(request, rule, entry);
        }
        LocalDate on = requireNonNull(request.on(), "on");
        if (request.mode() == Mode.WINDOW) {
            return new StayCheckAnswer(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    ShortStay.windowStart(on),
                    on.minusDays(ShortStay.MOST - 1),
                    null,
                    circumstances(request),
                    null,
                    null);
        }
        return rule != null && shortStay ? controlShortStay(request, rule, on) : controlVisa(request, rule, on);
    }

    private static StayCheckAnswer controlShortStay(StayCheckRequest request, StayRulePack.Rule rule, LocalDate on) {
        Presence excluded = Presence.ofPairs(pairs(request.excluded(), on));
        List<long[]> known = pairs(request.stays(), on);
        known.forEach(pair -> pair[1] = Math.min(pair[1], on.toEpochDay()));
        Presence presence = Presence.ofPairs(known).minus(excluded);
        int used = ShortStay.used(presence, on);
        int overstay = Math.max(0, used - ShortStay.MOST);
        OptionalLong last =
                overstay > 0 ? OptionalLong.empty() : ShortStay.lastDay(presence, excluded, on.toEpochDay());
        Verdict verdict = verdict(request, overstay);
        ImmutableList<Message> reasons = circumstances(request);
        if (!rule.holdsOn(on)) {
            verdict = Verdict.UNDETERMINED;
            reasons = with(reasons, notVerified(request, on));
        }
        return new StayCheckAnswer(
                ShortStay.windowStart(on),
                used,
                overstay,
                last.isPresent() ? LocalDate.ofEpochDay(last.getAsLong()) : null,
                null,
                null,
                null,
                null,
                verdict,
                reasons,
                null,
                null);
    }

    private static StayCheckAnswer planShortStay(StayCheckRequest request, LocalDate entry) {
        long start = entry.toEpochDay();
        Presence excluded = Presence.ofPairs(pairs(request.excluded(), entry));
        List<long[]> before = pairs(request.stays(), entry.minusDays(1));
        before.forEach(pair -> pair[1] = Math.min(pair[1], start - 1));
        Presence presence = Presence.ofPairs(before).minus(excluded);
        OptionalLong last = ShortStay.lastDay(presence, excluded, start);
        return new StayCheckAnswer(
                ShortStay.windowStart(entry),
                null,
                null,
                null,
                lengths(request, entry),
                (int) (last.orElse(start - 1) - start + 1),
                null,
                null,
                null,
                circumstances(request),
                null,
                null);
    }

    private static StayCheckAnswer controlVisa(
            StayCheckRequest request, StayRulePack.@Nullable Rule rule, LocalDate on) {
        VisaTerms terms = VisaTerms.of(rule, request.visa());
        ImmutableList<Message> reasons = circumstances(request);
        List<long[]> begun = pairs(request.stays(), on);
        begun.removeIf(pair -> pair[0] > on.toEpochDay());
        long[] current = {on.toEpochDay(), on.toEpochDay() - 1};
        for (long[] pair : begun) {
            if (pair[0] > current[0] || current[1] < current[0]) {
                current = pair;
            }
        }
        LocalDate entry = LocalDate.ofEpochDay(current[0]);
        boolean usedBefore = usedBefore(terms, begun, current[0]);
        LocalDate last = usedBefore ? null : terms.lastLegalDay(entry);
        if (usedBefore) {
            reasons = with(reasons, Message.of("border.stay.singleEntryUsed"));
        } else if (!terms.admitsEntryOn(entry)) {
            reasons = with(reasons, Message.of("border.stay.entryOutsideValidity"));
        }
        Presence days = Presence.ofPairs(
                        ImmutableList.of(new long[] {current[0], Math.min(current[1], on.toEpochDay())}))
                .minus(Presence.ofPairs(pairs(request.excluded(), on)));
        int used = days.days(entry, on);
        Integer overstay = usedBefore ? Integer.valueOf(used) : null;
        if (last != null) {
            overstay = days.days(last.plusDays(1).isAfter(entry) ? last.plusDays(1) : entry, on);
        }
        Verdict verdict = overstay == null ? Verdict.UNDETERMINED : verdict(request, overstay);
        if (rule != null && !rule.holdsOn(on)) {
            verdict = Verdict.UNDETERMINED;
            overstay = null;
            last = null;
            reasons = with(reasons, notVerified(request, on));
        }
        Integer within = terms.reportWithinDays();
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
                reasons,
                within == null || verdict == Verdict.UNDETERMINED ? null : entry.plusDays(within),
                territory(terms));
    }

    private static StayCheckAnswer planVisa(
            StayCheckRequest request, StayRulePack.@Nullable Rule rule, LocalDate entry) {
        VisaTerms terms = VisaTerms.of(rule, request.visa());
        ImmutableList<Message> reasons = circumstances(request);
        List<long[]> begun = pairs(request.stays(), entry);
        begun.removeIf(pair -> pair[0] >= entry.toEpochDay());
        LocalDate last = terms.lastLegalDay(entry);
        Integer longest = last == null ? null : (int) Math.max(0, ChronoUnit.DAYS.between(entry, last) + 1);
        if (usedBefore(terms, begun, entry.toEpochDay())) {
            longest = 0;
            reasons = with(reasons, Message.of("border.stay.singleEntryUsed"));
        } else if (!terms.admitsEntryOn(entry)) {
            longest = 0;
            reasons = with(reasons, Message.of("border.stay.entryOutsideValidity"));
        }
        if (rule != null && !rule.holdsOn(entry)) {
            longest = null;
            reasons = with(reasons, notVerified(request, entry));
        }
        return new StayCheckAnswer(
                null,
                null,
                null,
                null,
                lengths(request, entry),
                longest,
                null,
                null,
                null,
                reasons,
                null,
                territory(terms));
    }

    private static @Nullable ImmutableList<String> territory(VisaTerms terms) {
        return terms.territory() == null ? null : ImmutableList.copyOf(terms.territory());
    }

    /** Whether a visa for one entry served an earlier one. */
    private static boolean usedBefore(VisaTerms terms, List<long[]> stays, long entry) {
        return terms.entries() == StayCheckRequest.Entries.SINGLE
                && stays.stream()
                        .anyMatch(stay -> stay[0] < entry && terms.admitsEntryOn(LocalDate.ofEpochDay(stay[0])));
    }

    private static Verdict verdict(StayCheckRequest request, int overstay) {
        if (overstay == 0) {
            return Verdict.WITHIN;
        }
        boolean gap =
                request.circumstances() != null && request.circumstances().contains(Circumstance.MISSING_EXIT_RECORD);
        return gap ? Verdict.INCONSISTENT : Verdict.OVERSTAY;
    }

    private static ImmutableList<Message> circumstances(StayCheckRequest request) {
        Set<Circumstance> once = EnumSet.noneOf(Circumstance.class);
        return requireNonNullElse(request.circumstances(), ImmutableList.<Circumstance>of()).stream()
                .filter(once::add)
                .map(circumstance -> Message.of(circumstance.name()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Message notVerified(StayCheckRequest request, LocalDate on) {
        return Message.of("border.stay.notVerified", "rule", request.rule()).with("on", on);
    }

    private static ImmutableList<Message> with(List<Message> reasons, Message further) {
        return ImmutableList.<Message>builder().addAll(reasons).add(further).build();
    }

    private static ImmutableList<Integer> lengths(StayCheckRequest request, LocalDate entry) {
        return pairs(request.stays(), entry.minusDays(1)).stream()
                .map(pair -> (int) Math.max(0, pair[1] - pair[0] + 1))
                .collect(ImmutableList.toImmutableList());
    }

    /** As epoch days; a stay without exit goes on until a day. */
    private static List<long[]> pairs(@Nullable List<List<LocalDate>> pairs, LocalDate until) {
        List<long[]> days = new ArrayList<>();
        if (pairs != null) {
            for (List<LocalDate> pair : pairs) {
                LocalDate last = pair.size() > 1 ? pair.get(1) : until;
                days.add(new long[] {pair.get(0).toEpochDay(), last.toEpochDay()});
            }
        }
        return days;
    }
}
