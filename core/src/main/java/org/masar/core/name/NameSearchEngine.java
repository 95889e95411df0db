package org.masar.core.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.Csv;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/**
 * The names of an index that come nearest to one: the engine {@code core.name.search}. Its data {@code index} is a built
 * index ({@link NameIndexFile}) or a CSV with the header {@code id,name[,script]}.
 */
public final class NameSearchEngine implements PreparedEngine<NameIndex, NameSearchRequest, NameSearchAnswer> {

    private static final EngineInfo<NameSearchRequest, NameSearchAnswer> INFO = new EngineInfo<>(
                    "core.name.search",
                    "1.0.0",
                    "Which names of a list come nearest to this one?",
                    NameSearchRequest.class,
                    NameSearchAnswer.class)
            .withPacks(Tables.PACKS);
    private static final String INDEX = "index";
    private static final int USUAL_LIMIT = 50;

    private final @Nullable NameIndex prepared;

    /** Creates the engine without data: each request brings its own. */
    public NameSearchEngine() {
        this(null);
    }

    private NameSearchEngine(@Nullable NameIndex prepared) {
        this.prepared = prepared;
    }

    @Override
    public EngineInfo<NameSearchRequest, NameSearchAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return ImmutableSet.of(INDEX);
    }

    @Override
    public NameIndex read(ImmutableMap<String, DataFile> files) {
        DataFile file = files.get(INDEX);
        if (file == null) {
            throw new InvalidRequestException(INFO.id(), List.of(Problem.missing(Problem.at(INDEX))));
        }
        List<Problem> problems = new ArrayList<>();
        NameIndex index = null;
        try {
            byte[] bytes = file.content().read();
            if (NameIndexFile.recognises(bytes)) {
                index = NameIndexFile.read(bytes);
            } else {
                String csv = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                index = index(csv, Problem.at(INDEX), problems);
            }
        } catch (CharacterCodingException e) {
            problems.add(Problem.of(Problem.Code.ENCODING, Problem.at(INDEX), Message.of(Problem.Code.ENCODING.key())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            problems.add(form(Problem.at(INDEX), "a built index that is whole"));
        }
        if (index == null || !problems.isEmpty()) {
            throw new InvalidRequestException(INFO.id(), problems);
        }
        return index;
    }

    @Override
    public Engine<NameSearchRequest, NameSearchAnswer> with(NameIndex data) {
        return new NameSearchEngine(data);
    }

    @Override
    public List<Problem> check(NameSearchRequest request) {
        List<Problem> problems = new ArrayList<>();
        Surrogates.check(request.text(), Problem.at("text"), problems);
        String inline = inline(request);
        if (inline == null && prepared == null) {
            problems.add(Problem.missing(Problem.at("data", INDEX)));
        } else if (inline != null && prepared != null) {
            problems.add(Problem.contradiction(Problem.at("data", INDEX)));
        } else if (inline != null) {
            index(inline, Problem.at("data", INDEX), problems);
        }
        return problems;
    }

    private static @Nullable String inline(NameSearchRequest request) {
        return request.data() == null ? null : request.data().index();
    }

    @Override
    public NameSearchAnswer answer(NameSearchRequest request) {
        String inline = inline(request);
        NameIndex index = inline == null ? prepared : index(inline, "", new ArrayList<>());
        if (index == null) {
            throw new IllegalArgumentException("no index.\nMaybe with(NameIndex) was not called?");
        }
        NameForm form = request.form() == null ? NameForm.TEXT : request.form();
        int limit = request.limit() == null ? USUAL_LIMIT : request.limit();
        return new NameSearchAnswer(
                index.search(ParsedName.of(request.text(), form, null), limit),
                new NameSearchAnswer.Index(index.size(), index.version()));
    }

    private static NameIndex index(String csv, String pointer, List<Problem> problems) {
        NameIndex.Builder builder = NameIndex.builder();
        ImmutableList<ImmutableList<String>> rows = Csv.rows(csv);
        ImmutableList<String> header = rows.isEmpty() ? ImmutableList.of() : rows.get(0);
        int id = header.indexOf("id");
        int name = header.indexOf("name");
        if (id < 0 || name < 0) {
            problems.add(form(pointer, "CSV with the header id,name[,script]"));
            return builder.build();
        }
        for (int i = 1; i < rows.size(); i++) {
            ImmutableList<String> row = rows.get(i);
            if (row.size() != header.size() || row.get(id).isEmpty()) {
                problems.add(form(pointer, "an id and as many cells as the header in row " + (i + 1)));
            } else {
                builder.add(row.get(id), row.get(name));
            }
        }
        return builder.build();
    }

    private static Problem form(String pointer, String expected) {
        return Problem.of(Problem.Code.BAD_VALUE, pointer, Message.of("problem.badValue.form", "expected", expected));
    }
}
