package org.masar.core.rule;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a case: its name, how it is read, and what asking for it means for the person. Two attributes are equal
 * if their names are. Immutable.
 *
 * @param <C> the case record
 * @param <T> what the fact is
 */
public final class Attribute<C, T> {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");

    private final String name;
    private final Class<T> type;
    private final Function<? super C, ? extends @Nullable T> reader;
    private final String question;
    private final int burden;
    private final Setting setting;
    private final boolean changeable;

    private Attribute(
            String name,
            Class<T> type,
            Function<? super C, ? extends @Nullable T> reader,
            String question,
            int burden,
            Setting setting,
            boolean changeable) {
        this.name = name;
        this.type = type;
        this.reader = reader;
        this.question = question;
        this.burden = burden;
        this.setting = setting;
        this.changeable = changeable;
    }

    /**
     * An attribute that may be asked anywhere, of burden 1, that nobody can change; its question key is {@code ask.}
     * and its name.
     *
     * @param name dotted words, for example {@code sponsor.residenceTitle}
     * @param type what the fact is
     * @param reader reads it; null means unknown
     * @param <C> the case record
     * @param <T> what the fact is
     * @return the attribute
     * @throws IllegalArgumentException if the name has another form
     */
    public static <C, T> Attribute<C, T> of(
            String name, Class<T> type, Function<? super C, ? extends @Nullable T> reader) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name (" + name + ") must be dotted words.\nMaybe case.fact?");
        }
        return new Attribute<>(
                name,
                requireNonNull(type, "type"),
                requireNonNull(reader, "reader"),
                "ask." + name,
                1,
                Setting.OPEN,
                false);
    }

    /**
     * The same with another question.
     *
     * @param key message key of the question
     * @return the attribute
     */
    public Attribute<C, T> asking(String key) {
        return new Attribute<>(name, type, reader, requireNonNull(key, "key"), burden, setting, changeable);
    }

    /**
     * The same with another burden.
     *
     * @param effort how hard it is to answer; smaller is asked first
     * @return the attribute
     */
    public Attribute<C, T> burden(int effort) {
        return new Attribute<>(name, type, reader, question, effort, setting, changeable);
    }

    /**
     * The same for another setting.
     *
     * @param where where it may be asked
     * @return the attribute
     */
    public Attribute<C, T> in(Setting where) {
        return new Attribute<>(name, type, reader, question, burden, requireNonNull(where, "where"), changeable);
    }

    /**
     * The same, but a lawful act of the person or of an office can change it, so that it may stand in a counterfactual.
     *
     * @return the attribute
     */
    public Attribute<C, T> changeable() {
        return new Attribute<>(name, type, reader, question, burden, setting, true);
    }

    /**
     * The name.
     *
     * @return dotted words
     */
    public String name() {
        return name;
    }

    /**
     * What the fact is.
     *
     * @return its type
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The question.
     *
     * @return a message key
     */
    public String question() {
        return question;
    }

    /**
     * How hard it is to answer.
     *
     * @return smaller is easier
     */
    public int burden() {
        return burden;
    }

    /**
     * Where it may be asked.
     *
     * @return the setting
     */
    public Setting setting() {
        return setting;
    }

    /**
     * Whether a lawful act can change it.
     *
     * @return true if it may stand in a counterfactual
     */
    public boolean isChangeable() {
        return changeable;
    }

    /**
     * Reads the fact.
     *
     * @param facts the case
     * @return the value; null if unknown
     */
    public @Nullable T read(C facts) {
        return reader.apply(facts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attribute<?, ?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
