package org.masar.border.stay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.border.stay.StayCheckAnswer.Verdict;
import org.masar.border.stay.StayCheckRequest.Circumstance;
import org.masar.border.stay.StayCheckRequest.Mode;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Message;

/**
 * {@code border.stay.check}: used and remaining days of stay, at a control or for a stay to come.
 *
 * <p>Under the 90/180 rule different days count, in the 180 days that end with the day of control. A visa's days count
 * from the last entry, by the version of the rule that held on the day of entry. Where the text of a rule is not verified
 * for that day and the day of control, the days are given and the verdict is UNDETERMINED; where an exit record is
 * missing, an overstay is INCONSISTENT.
 *
 * <p>Data: {@code rules}, a pack of the caller's own ({@link StayRulePack}) as JSON, in a file or in the request. Fines are
 * told as published sources give them, and never beside an asylum claim or indicators of trafficking.
 */
public final class StayCheckEngine implements PreparedEngine<StayRulePack, StayCheckRequest, StayCheckAnswer> {

    private static final EngineInfo<StayCheckRequest, StayCheckAnswer> INFO = new EngineInfo<>(
                    "border.stay.check",
                    "1.0.0",
                    "How many days of stay are used, and how many remain?",
                    StayCheckRequest.class,
                    StayCheckAnswer.class)
            .withPacks(List.of(PackFile.of(StayCheckEngine.class, "stay-rules.json")));

    private static final String RULES = "rules";

    private final StayRuleBook book;

    /** For the service loader: over the rules shipped. */
    public StayCheckEngine() {
        this(StayRules.SHIPPED);
    }

    private StayCheckEngine(StayRuleBook book) {
        this.book = book;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return ImmutableSet.of(RULES);
    }

    @Override
    public StayRulePack read(ImmutableMap<String, DataFile> files) {
        return requireNonNull(files.get(RULES))
                .json(StrictReader.of(StayRulePack.class).checking(read -> read.problems("")));
    }

    @Override
    public Engine<StayCheckRequest, StayCheckAnswer> with(StayRulePack data) {
        return new StayCheckEngine(book.with(data));
    }

    private static @Nullable StayRulePack own(StayCheckRequest request) {
        return request.data() == null ? null : request.data().rules();
    }

    @Override
    public EngineInfo<StayCheckRequest, StayCheckAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(StayCheckRequest request) {
        List<Problem> problems = new ArrayList<>();
        StayRulePack own = own(request);
        if (own != null) {
            problems.addAll(own.problems("/data/rules"));
        }
        StayRuleBook known = book.with(own);
        boolean visa = request.rule().equals(StayRules.VISA);
        if (!visa && !known.ids().contains(request.rule())) {
            // The ids of a caller's own pack are the caller's words, and problems repeat none.
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
        boolean byEntry = visa
                || known.rules().get(request.rule()).stream().anyMatch(rule -> rule.kind() == StayRulePack.Kind.VISA);
        if (request.mode() == Mode.WINDOW && byEntry) {
            problems.add(Problem.contradiction("/mode"));
            problems.add(Problem.contradiction("/rule"));
        }
        if (visa && request.visa() == null) {
            problems.add(Problem.missing("/visa"));
        }
        if (request.registeredOn() != null && Boolean.FALSE.equals(request.registered())) {
            problems.add(Problem.contradiction("/registered"));
            problems.add(Problem.contradiction("/registeredOn"));
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
        StayRuleBook known = book.with(own(request));
        if (request.mode() == Mode.PLANNING) {
            LocalDate entry = requireNonNull(request.entry(), "entry");
            return isShortStay(known, request, entry)
                    ? planShortStay(request, entry)
                    : new VisaStay(request, known).plan(entry);
        }
        LocalDate on = requireNonNull(request.on(), "on");
        if (request.mode() == Mode.WINDOW) {
            LocalDate start90 = on.minusDays(ShortStay.MOST - 1);
            return new StayCheckAnswer(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    ShortStay.windowStart(on),
                    start90,
                    null,
                    circumstances(request),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        return isShortStay(known, request, on)
                ? controlShortStay(request, on, known.holdsOn(request.rule(), on))
                : new VisaStay(request, known).control(on);
    }

    private static boolean isShortStay(StayRuleBook known, StayCheckRequest request, LocalDate day) {
        StayRulePack.Rule rule = known.find(request.rule(), day);
        return rule != null && rule.kind() == StayRulePack.Kind.SHORT_STAY;
    }

    private static StayCheckAnswer controlShortStay(StayCheckRequest request, LocalDate on, boolean verified) {
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
        if (!verified) {
            verdict = Verdict.UNDETERMINED;
            reasons = ImmutableList.<Message>builder()
                    .addAll(reasons)
                    .add(notVerified(request, on))
                    .build();
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
                null,
                null,
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
                null,
                null,
                null,
                null);
    }

    static Verdict verdict(StayCheckRequest request, int overstay) {
        if (overstay == 0) {
            return Verdict.WITHIN;
        }
        boolean gap =
                request.circumstances() != null && request.circumstances().contains(Circumstance.MISSING_EXIT_RECORD);
        return gap ? Verdict.INCONSISTENT : Verdict.OVERSTAY;
    }

    static ImmutableList<Message> circumstances(StayCheckRequest request) {
        List<Circumstance> given = request.circumstances();
        if (given == null) {
            return ImmutableList.of();
        }
        Set<Circumstance> once = EnumSet.noneOf(Circumstance.class);
        return given.stream()
                .filter(once::add)
                .map(circumstance -> Message.of(circumstance.name()))
                .collect(ImmutableList.toImmutableList());
    }

    static Message notVerified(StayCheckRequest request, LocalDate on) {
        return Message.of("border.stay.notVerified", "rule", request.rule()).with("on", on);
    }

    static ImmutableList<Integer> lengths(StayCheckRequest request, LocalDate entry) {
        return pairs(request.stays(), entry.minusDays(1)).stream()
                .map(pair -> (int) Math.max(0, pair[1] - pair[0] + 1))
                .collect(ImmutableList.toImmutableList());
    }

    /** As epoch days; a stay without exit goes on until a day. */
    static List<long[]> pairs(@Nullable List<List<LocalDate>> pairs, LocalDate until) {
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
