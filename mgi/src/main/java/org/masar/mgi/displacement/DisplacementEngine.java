package org.masar.mgi.displacement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.Problem;
import org.masar.mgi.displacement.DisplacementAnswer.AreaFigures;
import org.masar.mgi.displacement.DisplacementAnswer.Change;
import org.masar.mgi.displacement.DisplacementRequest.Area;
import org.masar.mgi.displacement.MasterListReader.Sums;
import org.masar.mgi.table.CsvTable;

/**
 * A displacement master list of the Displacement Tracking Matrix, summed and checked: families and persons by area,
 * families in critical shelter, what changed, and the rows in which something does not hold (in every published row but
 * one of 2014 the shelter columns add up to the families).
 *
 * <p>Suppression hides areas with few families; whoever publishes totals beside them must see to it that a single hidden
 * area does not follow by subtraction.
 */
public final class DisplacementEngine implements PreparedEngine<MasterLists, DisplacementRequest, DisplacementAnswer> {

    private static final EngineInfo<DisplacementRequest, DisplacementAnswer> INFO = new EngineInfo<>(
            "mgi.displacement",
            "1.0.0",
            "What does a displacement master list say by area, and which rows do not hold?",
            DisplacementRequest.class,
            DisplacementAnswer.class);

    private static final BigDecimal HOUSEHOLD = BigDecimal.valueOf(6);
    private static final String LIST = "masterList";
    private static final String PREVIOUS = "previous";

    private final MasterLists lists;

    /** For the service loader; the list comes with the request. */
    public DisplacementEngine() {
        this(new MasterLists(null, null));
    }

    private DisplacementEngine(MasterLists lists) {
        this.lists = lists;
    }

    @Override
    public EngineInfo<DisplacementRequest, DisplacementAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return ImmutableSet.of(LIST, PREVIOUS);
    }

    @Override
    public MasterLists read(ImmutableMap<String, DataFile> files) {
        return new MasterLists(list(files.get(LIST)), list(files.get(PREVIOUS)));
    }

    private static @Nullable ImmutableList<ImmutableMap<String, String>> list(@Nullable DataFile file) {
        if (file == null) {
            return null;
        }
        CsvTable table = CsvTable.parse(file);
        List<Problem> problems = new ArrayList<>();
        LinkedHashSet<String> needed = new LinkedHashSet<>(MasterListReader.SHELTERS);
        needed.add(MasterListReader.FAMILIES);
        needed.add(MasterListReader.PLACE);
        for (Area area : Area.values()) {
            needed.add(area.column());
        }
        for (String column : needed) {
            if (!table.columns().contains(column)) {
                problems.add(Problem.missing(Problem.at(0, column)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException(file.name(), problems);
        }
        return table.rows();
    }

    @Override
    public Engine<DisplacementRequest, DisplacementAnswer> with(MasterLists data) {
        return new DisplacementEngine(data);
    }

    @Override
    public List<Problem> check(DisplacementRequest request) {
        List<Problem> problems = new ArrayList<>();
        DisplacementRequest.Data data = request.data();
        if (data == null && lists.masterList() == null) {
            problems.add(Problem.missing("/data/masterList"));
        }
        if (data != null) {
            columns(data.masterList(), "/data/masterList", problems);
            columns(data.previous(), "/data/previous", problems);
            if (data.previous() != null && request.previous() != null) {
                problems.add(Problem.contradiction("/previous"));
                problems.add(Problem.contradiction("/data/previous"));
            }
        }
        columns(request.previous(), "/previous", problems);
        List<String> critical = request.critical() == null ? List.of() : request.critical();
        for (int i = 0; i < critical.size(); i++) {
            if (!MasterListReader.SHELTERS.contains(critical.get(i))) {
                problems.add(Problem.badCode(Problem.at("critical", i), MasterListReader.SHELTERS, critical.get(i)));
            }
        }
        return problems;
    }

    private static void columns(@Nullable List<Map<String, @Nullable String>> rows, String at, List<Problem> problems) {
        for (int i = 0; rows != null && i < rows.size(); i++) {
            for (String column : rows.get(i).keySet()) {
                if (!MasterListReader.COLUMNS.contains(column)) {
                    problems.add(Problem.unknown(
                            Problem.Code.UNKNOWN_FIELD, at + Problem.at(i, column), MasterListReader.COLUMNS, column));
                }
            }
        }
    }

    @Override
    public DisplacementAnswer answer(DisplacementRequest request) {
        MasterListReader now = reader(request).read(current(request));
        BigDecimal size = request.householdSize() == null ? HOUSEHOLD : request.householdSize();
        ImmutableMap.Builder<String, AreaFigures> areas = ImmutableMap.builder();
        now.areas().forEach((name, sums) -> areas.put(name, sums.figures(size, request.suppressBelow())));
        return new DisplacementAnswer(
                now.rows(),
                now.all().locations(),
                now.all().families(),
                now.all().individuals(size),
                areas.buildOrThrow(),
                now.all().critical(),
                now.findings(),
                changes(request, now));
    }

    private static MasterListReader reader(DisplacementRequest request) {
        return new MasterListReader(
                request.by() == null ? Area.GOVERNORATE : request.by(),
                request.critical() == null ? MasterListReader.CRITICAL : request.critical());
    }

    private List<? extends Map<String, ? extends @Nullable String>> current(DisplacementRequest request) {
        if (request.data() != null) {
            return request.data().masterList();
        }
        return lists.masterList() == null ? List.of() : lists.masterList();
    }

    private @Nullable List<? extends Map<String, ? extends @Nullable String>> earlier(DisplacementRequest request) {
        if (request.previous() != null) {
            return request.previous();
        }
        if (request.data() != null && request.data().previous() != null) {
            return request.data().previous();
        }
        return lists.previous();
    }

    private @Nullable ImmutableMap<String, Change> changes(DisplacementRequest request, MasterListReader now) {
        List<? extends Map<String, ? extends @Nullable String>> list = earlier(request);
        if (list == null) {
            return null;
        }
        SortedMap<String, Sums> before = reader(request).read(list).areas();
        ImmutableMap.Builder<String, Change> changes = ImmutableMap.builder();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.areas().keySet());
        for (String name : names) {
            Sums from = before.getOrDefault(name, new Sums());
            Sums to = now.areas().getOrDefault(name, new Sums());
            if (!from.isSuppressed(request.suppressBelow()) && !to.isSuppressed(request.suppressBelow())) {
                changes.put(name, new Change(to.families() - from.families()));
            }
        }
        return changes.buildOrThrow();
    }
}
