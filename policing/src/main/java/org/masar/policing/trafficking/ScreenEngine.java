package org.masar.policing.trafficking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import org.masar.policing.trafficking.Indicators.Group;
import org.masar.policing.trafficking.Indicators.Slot;
import org.masar.policing.trafficking.ScreenAnswer.DimensionView;
import org.masar.policing.trafficking.ScreenAnswer.Element;
import org.masar.policing.trafficking.ScreenAnswer.Elements;
import org.masar.policing.trafficking.ScreenAnswer.LabourClass;
import org.masar.policing.trafficking.ScreenAnswer.Notice;
import org.masar.policing.trafficking.ScreenAnswer.Presumption;

/**
 * {@code policing.trafficking.screen}: do the findings of an interview indicate trafficking in persons? Lists and
 * assessment rule: ILO and European Commission, Operational indicators of trafficking in human beings, 2009. Definitions:
 * Palermo Protocol, art. 3; Iraqi Law 28/2012, art. 1(1). The eleven: ILO, Indicators of forced labour. An irregular
 * status is asked nowhere and lowers nothing.
 */
public final class ScreenEngine implements Engine<ScreenRequest, ScreenAnswer> {

    private static final EngineInfo<ScreenRequest, ScreenAnswer> INFO = new EngineInfo<>(
                    "policing.trafficking.screen",
                    "1.0.0",
                    "Do these findings indicate trafficking in persons?",
                    ScreenRequest.class,
                    ScreenAnswer.class)
            .withPacks(List.of(PackFile.of(ScreenEngine.class, "indicators.json")));

    private static final int ADULT = 18;
    private static final int ELEVEN = 11;

    private static final Message PLACEHOLDER = Message.of("policing.trafficking.screen.placeholder");
    private static final Message CHILD_MEANS = Message.of("policing.trafficking.screen.childMeans");
    private static final Message STATUS = Message.of("policing.trafficking.screen.status");

    /** For the service loader, and for those who need no other engine. */
    public ScreenEngine() {}

    @Override
    public EngineInfo<ScreenRequest, ScreenAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ScreenRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (request.counts() != null) {
            if (!alone(request)) {
                problems.add(Problem.contradiction("/counts"));
            }
            return problems;
        }
        IndicatorSet set = request.set();
        if (set == null) {
            problems.add(Problem.missing("/set"));
            return problems;
        }
        Indicators list = Indicators.of(set);
        List<String> found = orNone(request.indicators());
        List<String> notFound = orNone(request.notFound());
        checkIds(list, "indicators", found, problems);
        checkIds(list, "notFound", notFound, problems);
        Set<String> both = new HashSet<>(found);
        for (int i = 0; i < notFound.size(); i++) {
            if (both.contains(notFound.get(i))) {
                problems.add(Problem.contradiction(Problem.at("notFound", i)));
            }
        }
        if (request.age() != null && request.age() < ADULT != set.child()) {
            problems.add(Problem.contradiction("/age"));
        }
        return problems;
    }

    private static boolean alone(ScreenRequest request) {
        return request.set() == null
                && request.indicators() == null
                && request.notFound() == null
                && request.complete() == null
                && request.act() == null
                && request.means() == null
                && request.purposes() == null
                && request.age() == null
                && request.kafala() == null;
    }

    private static void checkIds(Indicators list, String field, List<String> ids, List<Problem> problems) {
        for (int i = 0; i < ids.size(); i++) {
            if (list.slot(ids.get(i)) == null) {
                problems.add(Problem.badCode(Problem.at(field, i), list.ids(), ids.get(i)));
            }
        }
    }

    @Override
    public ScreenAnswer answer(ScreenRequest request) {
        IndicatorSet set = request.set();
        return set == null || request.counts() != null ? ofCounts(request.counts()) : screen(set, request);
    }

    private static ScreenAnswer ofCounts(ScreenRequest.@Nullable Counts counts) {
        return new ScreenAnswer(
                counts == null ? null : decided(counts),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ImmutableList.of(),
                Notice.SCREENING_NOT_A_LEGAL_FINDING);
    }

    /** More findings never make a dimension negative, so what holds without the unknown counts holds with them. */
    private static @Nullable Boolean decided(ScreenRequest.Counts counts) {
        boolean known = counts.strong() != null && counts.medium() != null && counts.weak() != null;
        boolean positive = Strengths.positive(orZero(counts.strong()), orZero(counts.medium()), orZero(counts.weak()));
        return positive ? Boolean.TRUE : known ? Boolean.FALSE : null;
    }

    private static int orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static ScreenAnswer screen(IndicatorSet set, ScreenRequest request) {
        Indicators list = Indicators.of(set);
        int[] found = new int[Dimension.values().length];
        int[] asked = new int[found.length];
        int eleven = mark(list, orNone(request.indicators()), found);
        mark(list, orNone(request.notFound()), asked);
        boolean complete = Boolean.TRUE.equals(request.complete());
        Map<Dimension, DimensionView> views = new EnumMap<>(Dimension.class);
        Set<Dimension> positive = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Group group = list.group(dimension);
            int bits = found[dimension.ordinal()];
            int open = complete ? 0 : group.all() & ~bits & ~asked[dimension.ordinal()];
            DimensionView view = bits == 0 && open == group.all() ? list.untouched(dimension) : view(group, bits, open);
            views.put(dimension, view);
            if (view.positive()) {
                positive.add(dimension);
            }
        }
        boolean act = Boolean.TRUE.equals(request.act());
        boolean exploited = positive.contains(Dimension.EXPLOITATION);
        boolean purpose = exploited || !orNone(request.purposes()).isEmpty();
        boolean means = positive.stream().anyMatch(Dimension::means)
                || !orNone(request.means()).isEmpty();
        boolean indicated = act && (set.child() ? purpose : exploited && means);
        boolean answered = complete
                || !orNone(request.indicators()).isEmpty()
                || !orNone(request.notFound()).isEmpty();
        Element shownMeans = element(means);
        return new ScreenAnswer(
                null,
                ImmutableList.copyOf(positive),
                Maps.immutableEnumMap(views),
                set == IndicatorSet.ADULT_LABOUR ? labourClass(positive) : null,
                indicated
                        ? Presumption.INDICATED
                        : answered && !list.placeholder() ? Presumption.NOT_INDICATED_SO_FAR : Presumption.UNDETERMINED,
                new Elements(element(act), shownMeans, element(purpose)),
                new Elements(element(act), set.child() ? Element.NOT_NEEDED : shownMeans, element(purpose)),
                eleven(eleven),
                flags(request),
                list.placeholder() ? Boolean.TRUE : null,
                warnings(set, list, means),
                Notice.SCREENING_NOT_A_LEGAL_FINDING);
    }

    /** Sets the bit of each id in its dimension, and answers which of the eleven they feed. */
    private static int mark(Indicators list, List<String> ids, int[] bits) {
        int eleven = 0;
        for (String id : ids) {
            Slot slot = list.slot(id);
            if (slot != null) {
                bits[slot.dimension().ordinal()] |= 1 << slot.bit();
                eleven |= slot.forcedLabour();
            }
        }
        return eleven;
    }

    private static DimensionView view(Group group, int found, int open) {
        boolean positive = Strengths.positive(group, found);
        return new DimensionView(
                Integer.bitCount(found & group.strong()),
                Integer.bitCount(found & group.medium()),
                Integer.bitCount(found & group.weak()),
                positive,
                Strengths.ids(group, found),
                positive ? null : Strengths.missing(group, found, open));
    }

    private static @Nullable LabourClass labourClass(Set<Dimension> positive) {
        if (!positive.contains(Dimension.EXPLOITATION)) {
            return null;
        }
        boolean deceived = positive.contains(Dimension.DECEPTIVE_RECRUITMENT);
        boolean coercedBefore = positive.contains(Dimension.COERCIVE_RECRUITMENT);
        boolean coercedThere = positive.contains(Dimension.COERCION_AT_DESTINATION);
        if (coercedThere) {
            return deceived || coercedBefore ? LabourClass.TRAFFICKED_FOR_FORCED_LABOUR : null;
        }
        if (deceived) {
            return LabourClass.DECEIVED_AND_EXPLOITED;
        }
        return coercedBefore ? null : LabourClass.EXPLOITED_MIGRANT;
    }

    private static Element element(boolean shown) {
        return shown ? Element.PRESENT : Element.NOT_SHOWN;
    }

    private static ImmutableList<Integer> eleven(int bits) {
        ImmutableList.Builder<Integer> numbers = ImmutableList.builder();
        for (int nr = 1; nr <= ELEVEN; nr++) {
            if ((bits >> nr & 1) != 0) {
                numbers.add(nr);
            }
        }
        return numbers.build();
    }

    private static ImmutableList<KafalaFlag> flags(ScreenRequest request) {
        Set<KafalaFlag> flags = EnumSet.noneOf(KafalaFlag.class);
        flags.addAll(orNone(request.kafala()));
        for (String id : orNone(request.indicators())) {
            if (id.endsWith(".confiscation_documents")) {
                flags.add(KafalaFlag.PASSPORT_HELD);
            } else if (id.endsWith(".debt_bondage")) {
                flags.add(KafalaFlag.DEBT);
            }
        }
        return ImmutableList.copyOf(flags);
    }

    private static ImmutableList<Message> warnings(IndicatorSet set, Indicators list, boolean means) {
        ImmutableList.Builder<Message> warnings = ImmutableList.builder();
        if (list.placeholder()) {
            warnings.add(PLACEHOLDER);
        }
        if (set.child() && !means) {
            warnings.add(CHILD_MEANS);
        }
        warnings.add(STATUS);
        return warnings.build();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? ImmutableList.of() : list;
    }
}
