package org.masar.border.screening;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.Csv;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/** Finds out what kind of list a file is and reads it. */
final class ListFiles {

    private ListFiles() {}

    static Watchlist read(Collection<DataFile> files) {
        ListRead all = new ListRead();
        List<Problem> problems = new ArrayList<>();
        for (DataFile file : files) {
            String text = Texts.utf8(bytes(file));
            if (text == null) {
                problems.add(encoding("/list"));
            } else {
                one(text, all, "/list").ifPresent(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRequestException("list", problems);
        }
        return all.list();
    }

    private static byte[] bytes(DataFile file) {
        try {
            return file.content().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plain list that stands in a request. */
    static @Nullable Watchlist inline(String csv, String pointer, List<Problem> problems) {
        ListRead read = new ListRead();
        Optional<Problem> problem = PlainList.read(Csv.rows(csv), read, pointer);
        problem.ifPresent(problems::add);
        return problem.isPresent() ? null : read.list();
    }

    private static Optional<Problem> one(String text, ListRead all, String pointer) {
        ListRead read = new ListRead();
        Optional<Problem> problem;
        if (XmlRecords.looksLikeXml(text)) {
            problem = XmlLists.read(text, read, pointer);
        } else {
            ImmutableList<ImmutableList<String>> rows = Csv.rows(text);
            int ukHeader = UkList.header(rows);
            if (ukHeader >= 0) {
                UkList.read(rows, ukHeader, read);
                problem = Optional.empty();
            } else if (OfacList.recognises(rows)) {
                // Aliases are rows of a file of their own: they go to the entries of the file before.
                OfacList.read(rows, all);
                return Optional.empty();
            } else {
                problem = PlainList.read(rows, read, pointer);
            }
        }
        if (problem.isEmpty() && all.overlaps(read)) {
            return Optional.of(Problem.contradiction(pointer));
        }
        all.addAll(read);
        return problem;
    }

    static Problem form(String pointer, String expected) {
        return Problem.of(Problem.Code.BAD_VALUE, pointer, Message.of("problem.badValue.form", "expected", expected));
    }

    static Problem encoding(String pointer) {
        return Problem.of(Problem.Code.ENCODING, pointer, Message.of(Problem.Code.ENCODING.key()));
    }
}
