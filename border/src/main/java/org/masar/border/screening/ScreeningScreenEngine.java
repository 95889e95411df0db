package org.masar.border.screening;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import org.masar.core.name.Band;

/**
 * One traveller against a list: the engine {@code border.screening.screen}. Its data {@code list} is any list that
 * {@link Watchlist#read(DataFile)} reads.
 */
public final class ScreeningScreenEngine
        implements PreparedEngine<Screener, ScreeningScreenRequest, ScreeningScreenAnswer> {

    private static final EngineInfo<ScreeningScreenRequest, ScreeningScreenAnswer> INFO = new EngineInfo<>(
                    "border.screening.screen",
                    "1.0.0",
                    "Which persons of a list may this traveller be, for a trained person to resolve?",
                    ScreeningScreenRequest.class,
                    ScreeningScreenAnswer.class)
            .withPacks(List.of(PackFile.of(ScreeningScreenEngine.class, "country-names.csv")));
    private static final String LIST = "list";

    private final @Nullable Screener prepared;

    /** Creates the engine without data: each request brings its own. */
    public ScreeningScreenEngine() {
        this(null);
    }

    private ScreeningScreenEngine(@Nullable Screener prepared) {
        this.prepared = prepared;
    }

    @Override
    public EngineInfo<ScreeningScreenRequest, ScreeningScreenAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return ImmutableSet.of(LIST);
    }

    @Override
    public Screener read(ImmutableMap<String, DataFile> files) {
        DataFile file = files.get(LIST);
        if (file == null) {
            throw new InvalidRequestException(INFO.id(), List.of(Problem.missing(Problem.at(LIST))));
        }
        return new Screener(Watchlist.read(file));
    }

    @Override
    public Engine<ScreeningScreenRequest, ScreeningScreenAnswer> with(Screener data) {
        return new ScreeningScreenEngine(data);
    }

    @Override
    public List<Problem> check(ScreeningScreenRequest request) {
        List<Problem> problems = new ArrayList<>();
        Texts.check(request.person(), problems);
        String inline = inline(request);
        if (inline == null && prepared == null) {
            problems.add(Problem.missing(Problem.at("data", LIST)));
        } else if (inline != null && prepared != null) {
            problems.add(Problem.contradiction(Problem.at("data", LIST)));
        } else if (inline != null) {
            ListFiles.inline(inline, Problem.at("data", LIST), problems);
        }
        return problems;
    }

    private static @Nullable String inline(ScreeningScreenRequest request) {
        return request.data() == null ? null : request.data().list();
    }

    @Override
    public ScreeningScreenAnswer answer(ScreeningScreenRequest request) {
        String inline = inline(request);
        Screener screener = prepared;
        if (inline != null) {
            Watchlist list = ListFiles.inline(inline, "", new ArrayList<>());
            screener = list == null ? null : new Screener(list);
        }
        if (screener == null) {
            throw new IllegalArgumentException("no list.\nMaybe with(Screener) was not called?");
        }
        return screener.screen(
                request.person(),
                Objects.requireNonNullElse(request.minimumBand(), Band.POSSIBLE),
                Objects.requireNonNullElse(request.cleared(), ImmutableList.of()));
    }
}
