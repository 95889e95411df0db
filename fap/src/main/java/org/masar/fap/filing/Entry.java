package org.masar.fap.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.lifecycle.Check;
import org.masar.core.lifecycle.Lifecycle;
import org.masar.core.lifecycle.Need;
import org.masar.core.lifecycle.Offer;

/** Sponsored entry of Syrians to the Kurdistan Region as a lifecycle over the days the caller knows. */
public final class Entry {

    /**
     * The days of an entry, seen from one day.
     *
     * @param dates the days that are known
     * @param asOf the day; what lies after it is a plan
     */
    public record Case(EntryDates dates, LocalDate asOf) {

        /** Whether something has happened; a day ahead is a plan. */
        Check happened(@Nullable LocalDate day) {
            return day == null ? Check.UNKNOWN : Check.of(!day.isAfter(asOf));
        }

        Check windowOpen() {
            if (dates.entryFrom() == null) {
                return Check.UNKNOWN;
            }
            LocalDate until = dates.entryUntil();
            return Check.of(!dates.entryFrom().isAfter(asOf) && (until == null || !until.isBefore(asOf)));
        }

        Check overdue() {
            LocalDate due = dates.exitDue();
            return due == null ? Check.UNKNOWN : Check.of(due.isBefore(asOf));
        }

        @Override
        public String toString() {
            return "Case";
        }
    }

    private static final Lifecycle<EntryState, Case> LIFECYCLE = Lifecycle.<EntryState, Case>builder(
                    "fap.entry", EntryState.class)
            .start(EntryState.NOT_ASKED)
            .end(EntryState.LEFT)
            .move(
                    "ask",
                    EntryState.NOT_ASKED,
                    EntryState.ASKED,
                    need("ASKED", of -> of.happened(of.dates().askedOn())))
            .move(
                    "prove",
                    EntryState.ASKED,
                    EntryState.APPOINTMENT_PROVED,
                    need("APPOINTMENT", of -> of.happened(of.dates().appointmentProvedOn())))
            .move(
                    "sponsor",
                    EntryState.APPOINTMENT_PROVED,
                    EntryState.SPONSORED,
                    need("SPONSORSHIP", of -> of.happened(of.dates().sponsoredOn())))
            .move(
                    "decide",
                    EntryState.SPONSORED,
                    EntryState.DECIDED,
                    need("DECISION", of -> of.happened(of.dates().decidedOn())))
            .move("open", EntryState.DECIDED, EntryState.ENTRY_WINDOW, need("WINDOW", Case::windowOpen))
            .move(
                    "enter",
                    EntryState.DECIDED,
                    EntryState.ENTERED,
                    need("ENTRY", of -> of.happened(of.dates().enteredOn())))
            .move(
                    "enter",
                    EntryState.ENTRY_WINDOW,
                    EntryState.ENTERED,
                    need("ENTRY", of -> of.happened(of.dates().enteredOn())))
            .move("overstay", EntryState.ENTERED, EntryState.EXIT_DUE, need("EXIT", Case::overdue))
            .move(
                    "leave",
                    EntryState.ENTERED,
                    EntryState.LEFT,
                    need("LEFT", of -> of.happened(of.dates().leftOn())))
            .move(
                    "leave",
                    EntryState.EXIT_DUE,
                    EntryState.LEFT,
                    need("LEFT", of -> of.happened(of.dates().leftOn())))
            .tryOn(new Case(EntryDates.NONE, LocalDate.of(2025, 1, 1)))
            .build();

    private Entry() {}

    /**
     * The table.
     *
     * @return the flow, from NOT_ASKED to LEFT
     */
    public static Lifecycle<EntryState, Case> flow() {
        return LIFECYCLE;
    }

    private static Need<Case> need(String code, java.util.function.Function<Case, Check> guard) {
        return Need.of(code, guard);
    }

    /** The farthest state that the days show. A later day stands for the earlier ones. */
    static EntryState state(@Nullable EntryDates given, LocalDate asOf) {
        EntryDates dates = filled(Objects.requireNonNullElse(given, EntryDates.NONE));
        Case of = new Case(dates, asOf);
        EntryState state = LIFECYCLE.start();
        for (int steps = 0; steps <= EntryState.values().length; steps++) {
            List<Offer<EntryState>> open = LIFECYCLE.offers(state, of).stream()
                    .filter(Offer::isAllowed)
                    .toList();
            if (open.isEmpty()) {
                return state;
            }
            state = open.get(open.size() - 1).to();
        }
        return state;
    }

    private static EntryDates filled(EntryDates dates) {
        LocalDate entered = orElse(dates.enteredOn(), dates.leftOn());
        LocalDate decided = orElse(dates.decidedOn(), orElse(dates.entryFrom(), entered));
        LocalDate sponsored = orElse(dates.sponsoredOn(), decided);
        LocalDate proved = orElse(dates.appointmentProvedOn(), sponsored);
        return new EntryDates(
                orElse(dates.askedOn(), proved),
                proved,
                sponsored,
                decided,
                dates.entryFrom(),
                dates.entryUntil(),
                entered,
                dates.exitDue(),
                dates.leftOn());
    }

    private static @Nullable LocalDate orElse(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : one;
    }
}
