package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.border.document.MrzRepairAnswer.Candidate;
import org.masar.border.document.MrzRepairAnswer.Edit;
import org.masar.border.document.MrzRepairAnswer.Position;
import org.masar.border.document.MrzRepairAnswer.Status;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;

/**
 * Corrects a damaged zone: all corrections with the least number of edits after which every check digit agrees and every
 * field has its class of characters. Never picks one in silence.
 *
 * <p>Classes: digits in dates and check digits; letters and fillers in document code, State, nationality and name; M, F and
 * the filler for sex; anything in numbers and optional data. Fillers may make up the end
 * of a date of birth, or all of any date, where at least one of them stands there already. The format is that of the zone as
 * given.
 */
public final class MrzRepairEngine implements Engine<MrzRepairRequest, MrzRepairAnswer> {

    private static final int DEFAULT_LIMIT = 100;

    private static final EngineInfo<MrzRepairRequest, MrzRepairAnswer> INFO = new EngineInfo<>(
            "border.mrz.repair",
            "1.0.0",
            "Which zones may this damaged one have been?",
            MrzRepairRequest.class,
            MrzRepairAnswer.class);

    /** For the service loader; the engine has no state. */
    public MrzRepairEngine() {}

    @Override
    public EngineInfo<MrzRepairRequest, MrzRepairAnswer> info() {
        return INFO;
    }

    @Override
    public MrzRepairAnswer answer(MrzRepairRequest request) {
        MrzZone zone = Mrz.read(request.lines());
        if (zone.error() != null) {
            return new MrzRepairAnswer(zone.error(), null, null, ImmutableList.of(), null, ImmutableList.of());
        }
        int limit = request.limit() == null ? DEFAULT_LIMIT : request.limit();
        // One more than asked for: whether the first is strictly the cheapest takes a second.
        MrzRepair repair = MrzRepair.of(zone, Math.max(2, limit));
        ImmutableList<Candidate> all = repair.corrections().stream()
                .map(correction -> candidate(zone, correction, request.asOf()))
                .collect(ImmutableList.toImmutableList());
        boolean single = all.size() == 1
                || (all.size() > 1 && all.get(0).cost() < all.get(1).cost());
        return new MrzRepairAnswer(
                null,
                status(repair),
                single ? all.get(0) : null,
                all.subList(0, Math.min(limit, all.size())),
                repair.more() || all.size() > limit,
                blind(zone));
    }

    private static Status status(MrzRepair repair) {
        if (repair.edits() == 0) {
            return Status.CLEAN;
        }
        return switch (repair.corrections().size()) {
            case 0 -> Status.UNREPAIRABLE;
            case 1 -> Status.REPAIRED;
            default -> Status.AMBIGUOUS;
        };
    }

    private static Candidate candidate(MrzZone zone, MrzRepair.Correction correction, @Nullable LocalDate asOf) {
        ImmutableList.Builder<Edit> edits = ImmutableList.builder();
        for (int line = 0; line < correction.lines().size(); line++) {
            String before = zone.line(line);
            String after = correction.lines().get(line);
            for (int i = 0; i < after.length(); i++) {
                if (before.charAt(i) != after.charAt(i)) {
                    edits.add(new Edit(
                            line + 1,
                            i + 1,
                            before.substring(i, i + 1),
                            after.substring(i, i + 1),
                            zone.layout().fieldAt(line, i)));
                }
            }
        }
        return new Candidate(
                correction.lines(),
                correction.cost(),
                edits.build(),
                MrzReadAnswer.of(Mrz.read(correction.lines()), asOf));
    }

    private static ImmutableList<Position> blind(MrzZone zone) {
        ImmutableList.Builder<Position> blind = ImmutableList.builder();
        for (int line = 0; line < zone.format().lines(); line++) {
            for (int i = 0; i < zone.format().length(); i++) {
                if (!zone.layout().isChecked(line, i)) {
                    blind.add(new Position(line + 1, i + 1));
                }
            }
        }
        return blind.build();
    }
}
