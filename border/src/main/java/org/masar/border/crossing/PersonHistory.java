package org.masar.border.crossing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.masar.border.crossing.CrossingRecord.Direction;
import org.masar.border.crossing.ReconcileAnswer.Flag;
import org.masar.border.crossing.ReconcileAnswer.PersonStatus;
import org.masar.border.crossing.ReconcileAnswer.Status;
import org.masar.border.crossing.ReconcileAnswer.Stay;
import org.masar.border.crossing.ReconcileAnswer.StayStatus;
import org.masar.border.stay.Presence;
import org.masar.border.stay.StayRules;
import org.masar.core.message.Message;

/** The events of one person, in order. */
final class PersonHistory {

    private final String key;
    private final List<Timeline.Event> events = new ArrayList<>(2);

    PersonHistory(String key) {
        this.key = key;
    }

    void add(Timeline.Event event) {
        events.add(event);
    }

    /** Two events, one of which may be missing. */
    private record Pair(Timeline.@Nullable Event entry, Timeline.@Nullable Event exit, StayStatus status) {

        boolean doubtful() {
            return (entry != null && entry.suspect()) || (exit != null && exit.suspect());
        }

        ImmutableList<String> ids() {
            ImmutableList.Builder<String> ids = ImmutableList.builder();
            if (entry != null) {
                ids.add(entry.record().recordId());
            }
            if (exit != null) {
                ids.add(exit.record().recordId());
            }
            return ids.build();
        }
    }

    private static List<Pair> pairs(List<Timeline.Event> events) {
        List<Pair> pairs = new ArrayList<>(events.size());
        Timeline.Event open = null;
        for (Timeline.Event event : events) {
            if (event.record().direction() == Direction.ENTRY) {
                if (open != null) {
                    pairs.add(new Pair(open, null, StayStatus.MISSED_EXIT));
                }
                open = event;
            } else {
                pairs.add(new Pair(open, event, open == null ? StayStatus.MISSING_ENTRY : StayStatus.CLOSED));
                open = null;
            }
        }
        if (open != null) {
            pairs.add(new Pair(open, null, StayStatus.OPEN));
        }
        return pairs;
    }

    List<Stay> stays() {
        List<Stay> stays = new ArrayList<>(events.size());
        for (Pair pair : pairs(events)) {
            stays.add(new Stay(key, day(pair.entry), day(pair.exit), pair.status, pair.ids()));
        }
        return stays;
    }

    private static @Nullable LocalDate day(Timeline.@Nullable Event event) {
        return event == null ? null : event.day();
    }

    /** Null if nothing is recorded up to the day. */
    @Nullable
    PersonStatus status(LocalDate at, boolean linked, @Nullable String rule) {
        List<Timeline.Event> known =
                events.stream().filter(event -> !event.day().isAfter(at)).toList();
        if (known.isEmpty()) {
            return null;
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Pair pair : pairs(events)) {
            if (pair.status == StayStatus.MISSED_EXIT) {
                flags.add(Flag.MISSED_EXIT);
            } else if (pair.status == StayStatus.MISSING_ENTRY) {
                flags.add(Flag.MISSING_ENTRY);
            }
            if (pair.doubtful()) {
                flags.add(Flag.CLOCK_SUSPECT);
            }
        }
        if (linked) {
            flags.add(Flag.LINKED);
        }
        List<Pair> pairs = pairs(known);
        Pair last = pairs.get(pairs.size() - 1);
        if (last.entry == null || last.exit != null) {
            return answer(Status.DEPARTED, flags, Message.of("border.reconcile.departed"), last.ids());
        }
        OptionalInt proved = rule == null ? OptionalInt.empty() : overstay(rule, pairs, last.entry, at, false);
        if (proved.isPresent() && proved.getAsInt() > 0) {
            ImmutableList<String> evidence =
                    pairs.stream().flatMap(pair -> pair.ids().stream()).collect(ImmutableList.toImmutableList());
            return answer(
                    Status.OVERSTAY,
                    flags,
                    Message.of("border.reconcile.overstay", "days", proved.getAsInt()),
                    evidence);
        }
        if (rule != null
                && proved.isPresent()
                && overstay(rule, pairs, last.entry, at, true).orElse(0) > 0) {
            ImmutableList<String> evidence = pairs.stream()
                    .filter(pair -> pair.doubtful() || pair.status != StayStatus.CLOSED)
                    .flatMap(pair -> pair.ids().stream())
                    .collect(ImmutableList.toImmutableList());
            return answer(Status.INCONSISTENT, flags, Message.of("border.reconcile.inconsistent"), evidence);
        }
        return answer(Status.PRESENT, flags, Message.of("border.reconcile.present"), last.ids());
    }

    private PersonStatus answer(Status status, EnumSet<Flag> flags, Message reason, ImmutableList<String> evidence) {
        return new PersonStatus(key, status, ImmutableList.copyOf(flags), reason, evidence);
    }

    /**
     * Days too many, by what is recorded, or by the longest presence that the gaps leave possible.
     */
    private static OptionalInt overstay(
            String rule, List<Pair> pairs, Timeline.Event open, LocalDate at, boolean filled) {
        List<Presence.Span> spans = new ArrayList<>();
        LocalDate before = LocalDate.of(1, 1, 1);
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            LocalDate entry = day(pair.entry);
            LocalDate exit = day(pair.exit);
            if (filled) {
                LocalDate next = i + 1 < pairs.size() ? day(pairs.get(i + 1).entry) : at;
                LocalDate from = entry == null ? before : entry;
                LocalDate to = exit == null ? next == null ? at : next : exit;
                spans.add(new Presence.Span(from, to));
            } else if (!pair.doubtful() && (entry == null || exit == null) && pair.status != StayStatus.OPEN) {
                LocalDate only = entry == null ? exit : entry;
                spans.add(new Presence.Span(only == null ? at : only, only == null ? at : only));
            } else if (!pair.doubtful() && entry != null) {
                spans.add(new Presence.Span(entry, exit == null ? at : exit));
            }
            before = exit == null ? before : exit;
        }
        return StayRules.overstayDays(rule, Presence.of(spans), open.day(), at);
    }
}
