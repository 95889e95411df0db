package org.masar.core.engine;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Collectors;
import org.masar.core.json.Problem;

/** A request or a data file given in Java cannot be understood. Its text names pointers and codes, never values. */
public final class InvalidRequestException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The engine or file that was given. */
    private final String what;

    private final transient ImmutableList<Problem> problems;

    /**
     * An exception for these problems.
     *
     * @param what the engine or file that was given them
     * @param problems at least one
     */
    public InvalidRequestException(String what, Collection<Problem> problems) {
        super(what + ": "
                + Problem.report(problems).stream()
                        .map(problem -> problem.code() + " at \"" + problem.pointer() + "\"")
                        .collect(Collectors.joining(", ")));
        this.what = what;
        this.problems = Problem.report(problems);
    }

    /**
     * What cannot be understood.
     *
     * @return the engine or file that was given
     */
    public String what() {
        return what;
    }

    /**
     * All problems.
     *
     * @return by pointer
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
