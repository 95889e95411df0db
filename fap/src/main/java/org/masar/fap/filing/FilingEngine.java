package org.masar.fap.filing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.fap.entitlement.Application.Channel;
import org.masar.fap.entitlement.FamilyFacts;
import org.masar.fap.entitlement.Mission;
import org.masar.fap.entitlement.ResidenceAct;
import org.masar.fap.entitlement.ResidenceTitle;
import org.masar.fap.entitlement.Vocabulary;
import org.masar.fap.filing.FilingAnswer.Answer;
import org.masar.fap.filing.FilingAnswer.Appearance;

/**
 * {@code fap.filing}: where a family files, whether the online portal takes the case, and whether a Syrian applicant needs
 * sponsored entry to the Kurdistan Region. The mission decides whether it takes a file. Sources: irak.diplo.de,
 * damaskus.diplo.de, the Syria page of the Foreign Office; on sponsored entry the public sources are thin.
 */
public final class FilingEngine implements Engine<FilingRequest, FilingAnswer> {

    private static final EngineInfo<FilingRequest, FilingAnswer> INFO = new EngineInfo<>(
            "fap.filing",
            "1.0.0",
            "Where and how a family files its visa application",
            FilingRequest.class,
            FilingAnswer.class);

    /** Titles of sections 22 to 26: the portal does not take them. */
    private static final ImmutableSet<ResidenceTitle> HUMANITARIAN = Sets.immutableEnumSet(
            ResidenceTitle.AE_22,
            ResidenceTitle.AE_23_1,
            ResidenceTitle.AE_23_2,
            ResidenceTitle.AE_23_4,
            ResidenceTitle.AE_24,
            ResidenceTitle.AE_25_1,
            ResidenceTitle.AE_25_2_A1,
            ResidenceTitle.AE_25_2_A2,
            ResidenceTitle.AE_25_3,
            ResidenceTitle.AE_25_4,
            ResidenceTitle.AE_25_4A_1,
            ResidenceTitle.AE_25_4B,
            ResidenceTitle.AE_25_5,
            ResidenceTitle.AE_25A_1,
            ResidenceTitle.AE_25A_2,
            ResidenceTitle.AE_25B_1,
            ResidenceTitle.AE_25B_4,
            ResidenceTitle.NE_26_3,
            ResidenceTitle.NE_26_4,
            ResidenceTitle.NE_26_4_EX_A2);

    /** Missions with a centre of the programme: IOM Germany, list of the network. */
    private static final ImmutableSet<Mission> WITH_CENTRE =
            Sets.immutableEnumSet(Mission.ERBIL, Mission.ISTANBUL, Mission.BEIRUT, Mission.AMMAN, Mission.CAIRO);

    private static final Message CONFIRM_FIRST = Message.of("fap.filing.warning.confirmFirst");

    /** For the service loader, and for those who need no other engine. */
    public FilingEngine() {}

    @Override
    public EngineInfo<FilingRequest, FilingAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(FilingRequest request) {
        List<Problem> problems = new ArrayList<>(Vocabulary.problems(request.asOf(), request.facts(), "/facts"));
        EntryDates entry = request.entry();
        if (entry == null) {
            return problems;
        }
        Map<String, LocalDate> past = new TreeMap<>();
        put(past, "askedOn", entry.askedOn());
        put(past, "appointmentProvedOn", entry.appointmentProvedOn());
        put(past, "sponsoredOn", entry.sponsoredOn());
        put(past, "decidedOn", entry.decidedOn());
        put(past, "enteredOn", entry.enteredOn());
        put(past, "leftOn", entry.leftOn());
        past.forEach((name, day) -> {
            if (day.isAfter(request.asOf())) {
                problems.add(Problem.contradiction(Problem.at("entry", name)));
            }
        });
        order(problems, "entryFrom", entry.entryFrom(), "entryUntil", entry.entryUntil());
        order(problems, "enteredOn", entry.enteredOn(), "leftOn", entry.leftOn());
        return problems;
    }

    private static void put(Map<String, LocalDate> days, String name, @Nullable LocalDate day) {
        if (day != null) {
            days.put(name, day);
        }
    }

    private static void order(
            List<Problem> problems, String first, @Nullable LocalDate from, String second, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.contradiction(Problem.at("entry", first)));
            problems.add(Problem.contradiction(Problem.at("entry", second)));
        }
    }

    @Override
    public FilingAnswer answer(FilingRequest request) {
        Set<String> asks = new LinkedHashSet<>();
        FamilyFacts facts = request.facts();
        Missions table = new Missions(request.asOf(), facts, asks);
        ImmutableList<FilingAnswer.MissionFit> missions = table.all();
        FilingAnswer.Portal portal = portal(request.asOf(), facts, asks);
        Boolean reaches = facts.knownApplicant().canReachMission();
        if (reaches == null) {
            asks.add("applicant.canReachMission");
        }
        Answer entry = table.needsSponsoredEntry(missions.get(0).code());
        ImmutableList.Builder<Message> warnings = ImmutableList.builder();
        if (entry != Answer.NO) {
            warnings.add(Message.of("fap.filing.warning.entrySources"));
        }
        boolean checked = !request.asOf().isAfter(ResidenceAct.verifiedUntil());
        if (!checked) {
            warnings.add(CONFIRM_FIRST);
        }
        return new FilingAnswer(
                missions,
                checked || portal.usable() != Answer.NO
                        ? portal
                        : new FilingAnswer.Portal(Answer.NO, ImmutableList.of(CONFIRM_FIRST)),
                channels(missions.get(0), portal.usable(), reaches, facts),
                appearance(request.asOf(), reaches),
                new FilingAnswer.EntrySponsorship(
                        entry,
                        Entry.state(request.entry(), request.asOf()),
                        request.entry() == null ? EntryDates.NONE : request.entry()),
                session(),
                asks.stream()
                        .filter(fact -> Vocabulary.read(facts, fact) == null)
                        .map(Vocabulary::ask)
                        .collect(ImmutableList.toImmutableList()),
                warnings.build());
    }

    /** 28 kinds of visa since early 2025; not reunification with titles of 22 to 26, nor exceptional hardship. */
    private static FilingAnswer.Portal portal(LocalDate asOf, FamilyFacts facts, Set<String> asks) {
        if (!ResidenceAct.inForce("PR-PORTAL", asOf)) {
            return new FilingAnswer.Portal(Answer.NO, ImmutableList.of(Message.of("fap.filing.portal.notYet")));
        }
        ResidenceTitle title = facts.knownSponsor().residenceTitle();
        if (title != null && HUMANITARIAN.contains(title)) {
            return new FilingAnswer.Portal(Answer.NO, ImmutableList.of(Message.of("fap.filing.portal.protection")));
        }
        if (facts.relation() != null && !ResidenceAct.isCore(facts.relation())) {
            return new FilingAnswer.Portal(Answer.NO, ImmutableList.of(Message.of("fap.filing.portal.hardship")));
        }
        if (title == null || facts.relation() == null) {
            asks.add(title == null ? "sponsor.residenceTitle" : "relation");
            return new FilingAnswer.Portal(Answer.UNKNOWN, ImmutableList.of(Message.of("fap.filing.portal.unknown")));
        }
        return new FilingAnswer.Portal(Answer.YES, ImmutableList.of(Message.of("fap.filing.portal.open")));
    }

    /** Who cannot travel files in writing: an informal application that reaches the mission counts. */
    private static ImmutableList<Channel> channels(
            FilingAnswer.MissionFit best, Answer portal, @Nullable Boolean reaches, FamilyFacts facts) {
        ResidenceTitle title = facts.knownSponsor().residenceTitle();
        boolean programme = (title == null || HUMANITARIAN.contains(title)) && WITH_CENTRE.contains(best.code());
        Set<Channel> channels = new LinkedHashSet<>();
        if (Boolean.FALSE.equals(reaches)) {
            channels.add(Channel.EMAIL);
            channels.add(Channel.POST);
        }
        if (portal == Answer.YES) {
            channels.add(Channel.ONLINE_PORTAL);
        }
        if (programme) {
            channels.add(Channel.FAP_CENTRE);
        }
        channels.add(Channel.MISSION);
        return ImmutableList.copyOf(channels);
    }

    private static Appearance appearance(LocalDate asOf, @Nullable Boolean reaches) {
        if (reaches == null) {
            return Appearance.UNKNOWN;
        }
        return !reaches && ResidenceAct.inForce("PR-AFRIN", asOf) ? Appearance.LATER : Appearance.REQUIRED;
    }

    private static ImmutableList<FilingAnswer.SessionStep> session() {
        ImmutableList.Builder<FilingAnswer.SessionStep> steps = ImmutableList.builder();
        for (FilingAnswer.Session code : FilingAnswer.Session.values()) {
            Message words = Message.of("fap.filing.session." + code);
            steps.add(new FilingAnswer.SessionStep(code, words.key(), words.args(), words));
        }
        return steps.build();
    }
}
