package org.masar.policing.directory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.Problem;
import tools.jackson.databind.JsonNode;

/**
 * The directory of a question: prepared, or in the request. For engines that take one under the name {@code directory}.
 */
public final class Directories {

    private static final String NAME = "directory";

    private Directories() {}

    /**
     * The name of the data.
     *
     * @return {@code directory}
     */
    public static ImmutableSet<String> names() {
        return ImmutableSet.of(NAME);
    }

    /**
     * Reads the directory of an engine's files.
     *
     * @param engine id of the engine
     * @param files by name
     * @return the directory
     * @throws InvalidRequestException if there is none or it cannot be understood at all
     */
    public static ServiceDirectory read(String engine, ImmutableMap<String, DataFile> files) {
        DataFile file = files.get(NAME);
        if (file == null) {
            throw new InvalidRequestException(engine, List.of(Problem.missing(Problem.at(NAME))));
        }
        return ServiceDirectory.read(file);
    }

    /**
     * Finds what keeps a question from having a directory.
     *
     * @param data of the request
     * @param prepared whether the engine has one already
     * @param needed whether the question cannot do without
     * @param problems told here
     */
    public static void check(@Nullable DirectoryData data, boolean prepared, boolean needed, List<Problem> problems) {
        JsonNode inline = inline(data);
        String pointer = Problem.at("data", NAME);
        if (inline == null) {
            if (needed && !prepared) {
                problems.add(Problem.missing(pointer));
            }
        } else if (prepared) {
            problems.add(Problem.contradiction(pointer));
        } else if (!ServiceDirectory.recognises(inline)) {
            problems.add(ServiceDirectory.unrecognised(pointer));
        }
    }

    /**
     * The directory of a question that was checked.
     *
     * @param data of the request
     * @param prepared the one the engine has, if any
     * @return the directory
     * @throws IllegalArgumentException if there is none
     */
    public static ServiceDirectory of(@Nullable DirectoryData data, @Nullable ServiceDirectory prepared) {
        JsonNode inline = inline(data);
        if (inline != null) {
            return ServiceDirectory.of(inline, null, false);
        }
        if (prepared == null) {
            throw new IllegalArgumentException("no directory.\nMaybe with(ServiceDirectory) was not called?");
        }
        return prepared;
    }

    static @Nullable JsonNode inline(@Nullable DirectoryData data) {
        DirectoryJson inline = data == null ? null : data.directory();
        return inline == null || inline.node().isNull() ? null : inline.node();
    }
}
