package org.masar.policing.trafficking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.EnumMap;
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
    private static final ImmutableList<Dimension> DIMENSIONS = ImmutableList.copyOf(Dimension.values());

    /** Every choice of dimensions and of flags, by its bits: they are few, and answers share them. */
    private static final ImmutableList<ImmutableList<Dimension>> POSITIVE = choices(DIMENSIONS);

    private static final ImmutableList<ImmutableList<KafalaFlag>> FLAGS =
            choices(ImmutableList.copyOf(KafalaFlag.values()));

    private static final Message PLACEHOLDER = Message.of("policing.trafficking.screen.placeholder");
    private static final Message CHILD_MEANS = Message.of("policing.trafficking.screen.childMeans");
    private static final Message STATUS = Message.of("policing.trafficking.screen.status");
    private static final ImmutableList<Message> STATUS_ALONE = ImmutableList.of(STATUS);

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
        Marks found = new Marks(list, orNone(request.indicators()));
        Marks asked = new Marks(list, orNone(request.notFound()));
        boolean complete = Boolean.TRUE.equals(request.complete());
        Map<Dimension, DimensionView> views = new EnumMap<>(Dimension.class);
        int positive = 0;
        for (Dimension dimension : DIMENSIONS) {
            Group group = list.group(dimension);
            int bits = found.bits[dimension.ordinal()];
            int open = complete ? 0 : group.all() & ~bits & ~asked.bits[dimension.ordinal()];
            DimensionView view = group.view(bits, open);
            views.put(dimension, view);
            positive |= view.positive() ? 1 << dimension.ordinal() : 0;
        }
        ImmutableList<Dimension> dimensions = POSITIVE.get(positive);
        boolean act = Boolean.TRUE.equals(request.act());
        boolean exploited = dimensions.contains(Dimension.EXPLOITATION);
        boolean purpose = exploited || !orNone(request.purposes()).isEmpty();
        boolean means = dimensions.size() > (exploited ? 1 : 0)
                || !orNone(request.means()).isEmpty();
        boolean indicated = act && (set.child() ? purpose : exploited && means);
        boolean answered = complete
                || !orNone(request.indicators()).isEmpty()
                || !orNone(request.notFound()).isEmpty();
        Element shownMeans = element(means);
        return new ScreenAnswer(
                null,
                dimensions,
                Maps.immutableEnumMap(views),
                set == IndicatorSet.ADULT_LABOUR ? labourClass(dimensions) : null,
                indicated
                        ? Presumption.INDICATED
                        : answered && !list.placeholder() ? Presumption.NOT_INDICATED_SO_FAR : Presumption.UNDETERMINED,
                new Elements(element(act), shownMeans, element(purpose)),
                new Elements(element(act), set.child() ? Element.NOT_NEEDED : shownMeans, element(purpose)),
                eleven(found.eleven),
                flags(orNone(request.kafala()), found.flags),
                list.placeholder() ? Boolean.TRUE : null,
                warnings(set, list, means),
                Notice.SCREENING_NOT_A_LEGAL_FINDING);
    }

    /** What a list of ids says: bits by dimension, which of the eleven they feed, which flags follow. */
    private static final class Marks {

        private final int[] bits = new int[DIMENSIONS.size()];
        private int eleven;
        private int flags;

        Marks(Indicators list, List<String> ids) {
            for (String id : ids) {
                Slot slot = list.slot(id);
                if (slot != null) {
                    bits[slot.dimension().ordinal()] |= 1 << slot.bit();
                    eleven |= slot.forcedLabour();
                    flags |= slot.flag() == null ? 0 : 1 << slot.flag().ordinal();
                }
            }
        }
    }

    private static @Nullable LabourClass labourClass(List<Dimension> positive) {
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
        if (bits == 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Integer> numbers = ImmutableList.builderWithExpectedSize(Integer.bitCount(bits));
        for (int left = bits; left != 0; left &= left - 1) {
            numbers.add(Integer.numberOfTrailingZeros(left));
        }
        return numbers.build();
    }

    private static ImmutableList<KafalaFlag> flags(List<KafalaFlag> named, int following) {
        int bits = following;
        for (KafalaFlag flag : named) {
            bits |= 1 << flag.ordinal();
        }
        return FLAGS.get(bits);
    }

    private static ImmutableList<Message> warnings(IndicatorSet set, Indicators list, boolean means) {
        boolean childMeans = set.child() && !means;
        return list.placeholder()
                ? childMeans
                        ? ImmutableList.of(PLACEHOLDER, CHILD_MEANS, STATUS)
                        : ImmutableList.of(PLACEHOLDER, STATUS)
                : childMeans ? ImmutableList.of(CHILD_MEANS, STATUS) : STATUS_ALONE;
    }

    private static <T> ImmutableList<ImmutableList<T>> choices(ImmutableList<T> all) {
        ImmutableList.Builder<ImmutableList<T>> choices = ImmutableList.builder();
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            ImmutableList.Builder<T> chosen = ImmutableList.builder();
            for (int i = 0; i < all.size(); i++) {
                if ((bits >> i & 1) != 0) {
                    chosen.add(all.get(i));
                }
            }
            choices.add(chosen.build());
        }
        return choices.build();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? ImmutableList.of() : list;
    }
}
