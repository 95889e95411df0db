package org.masar.core.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of rows over facts that are codes: each row says for some facts which codes it is about, and what follows.
 * Gaps and overlaps are found when it is built, over all combinations of codes. Immutable.
 *
 * @param <C> the case record
 * @param <O> what a row gives
 */
public final class DecisionTable<C, O> {

    /** How many rows may be hit. */
    public enum Hit {
        /** At most one row for every case; two that overlap are a fault. */
        UNIQUE,
        /** The first row that is hit. */
        FIRST,
        /** All rows that are hit, in their order. */
        COLLECT
    }

    private static final int MOST_COMBINATIONS = 1_000_000;

    private record Row<C, O>(ImmutableList<Condition.OneOf<C, ?>> cells, O output) {
        Truth test(C facts) {
            Truth truth = Truth.TRUE;
            for (Condition.OneOf<C, ?> cell : cells) {
                truth = truth.and(cell.test(facts));
            }
            return truth;
        }

        boolean allows(Attribute<C, ?> column, Object value) {
            return cells.stream()
                    .allMatch(cell ->
                            !cell.attribute().equals(column) || cell.values().contains(value));
        }
    }

    private final String name;
    private final Hit hit;
    private final ImmutableList<Row<C, O>> rows;

    private DecisionTable(Builder<C, O> builder) {
        this.name = builder.name;
        this.hit = builder.hit;
        this.rows = ImmutableList.copyOf(builder.rows);
    }

    /**
     * Starts a table.
     *
     * @param name what it is called, for error texts
     * @param hit how many rows may be hit
     * @param <C> the case record
     * @param <O> what a row gives
     * @return an empty builder
     */
    public static <C, O> Builder<C, O> builder(String name, Hit hit) {
        return new Builder<>(name, hit);
    }

    /**
     * What the table gives for a case.
     *
     * @param facts the case
     * @return every output that the known facts leave possible, in the order of the rows, each once. With all facts of
     *     its columns known: one for UNIQUE and FIRST, any number for COLLECT
     */
    public ImmutableList<O> possible(C facts) {
        List<O> outputs = new ArrayList<>();
        for (Row<C, O> row : rows) {
            Truth truth = row.test(facts);
            if (truth != Truth.FALSE && !outputs.contains(row.output())) {
                outputs.add(row.output());
            }
            if (truth == Truth.TRUE && hit != Hit.COLLECT) {
                break;
            }
        }
        return ImmutableList.copyOf(outputs);
    }

    /**
     * The name.
     *
     * @return what it is called
     */
    @Override
    public String toString() {
        return name;
    }

    /**
     * Gathers columns and rows. Not for several threads.
     *
     * @param <C> the case record
     * @param <O> what a row gives
     */
    public static final class Builder<C, O> {

        private final String name;
        private final Hit hit;
        private final List<Attribute<C, ?>> columns = new ArrayList<>();
        private final List<ImmutableList<?>> domains = new ArrayList<>();
        private final List<Row<C, O>> rows = new ArrayList<>();
        private boolean gapsAllowed;

        private Builder(String name, Hit hit) {
            this.name = requireNonNull(name, "name");
            this.hit = requireNonNull(hit, "hit");
        }

        /**
         * Adds a column.
         *
         * @param attribute a fact that is a code
         * @param <E> its codes
         * @return this builder
         */
        public <E extends Enum<E>> Builder<C, O> column(Attribute<C, E> attribute) {
            columns.add(attribute);
            domains.add(ImmutableList.copyOf(EnumSet.allOf(attribute.type())));
            return this;
        }

        /**
         * Adds a row.
         *
         * @param output what follows
         * @param cells made by {@link DecisionTable#cell}; a column that is not named may be anything
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final Builder<C, O> row(O output, Condition.OneOf<C, ?>... cells) {
            rows.add(new Row<>(ImmutableList.copyOf(cells), requireNonNull(output, "output")));
            return this;
        }

        /**
         * Says that some combinations may have no row.
         *
         * @return this builder
         */
        public Builder<C, O> allowGaps() {
            gapsAllowed = true;
            return this;
        }

        /**
         * All that is wrong so far.
         *
         * @return one sentence each: columns nobody declared, combinations without a row, and with UNIQUE those with two
         */
        public ImmutableList<String> faults() {
            ImmutableList.Builder<String> faults = ImmutableList.builder();
            Set<Attribute<C, ?>> strange = rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .<Attribute<C, ?>>map(Condition.OneOf::attribute)
                    .filter(attribute -> !columns.contains(attribute))
                    .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
            strange.forEach(attribute -> faults.add("column " + attribute + ": used by a row, not declared"));
            long combinations = 1;
            for (ImmutableList<?> domain : domains) {
                combinations = Math.min(combinations * domain.size(), MOST_COMBINATIONS + 1L);
            }
            if (combinations > MOST_COMBINATIONS) {
                return faults.add("columns: more than " + MOST_COMBINATIONS + " combinations")
                        .build();
            }
            for (int i = 0; i < combinations; i++) {
                List<Object> values = combination(i);
                long hits = rows.stream().filter(row -> hits(row, values)).count();
                if (hits == 0 && !gapsAllowed) {
                    faults.add("gap " + values);
                } else if (hits > 1 && hit == Hit.UNIQUE) {
                    faults.add("overlap " + values);
                }
            }
            return faults.build();
        }

        private List<Object> combination(int index) {
            List<Object> values = new ArrayList<>();
            int rest = index;
            for (ImmutableList<?> domain : domains) {
                values.add(domain.get(rest % domain.size()));
                rest /= domain.size();
            }
            return values;
        }

        private boolean hits(Row<C, O> row, List<Object> values) {
            for (int i = 0; i < columns.size(); i++) {
                if (!row.allows(columns.get(i), values.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /**
         * The finished table.
         *
         * @return the table
         * @throws IllegalArgumentException if there are faults; the text names all of them
         */
        public DecisionTable<C, O> build() {
            ImmutableList<String> faults = faults();
            if (!faults.isEmpty()) {
                throw new IllegalArgumentException(name + " must have one row for each case: "
                        + String.join("; ", faults)
                        + "\nMaybe a code was added since: name it in a row, or allow gaps.");
            }
            return new DecisionTable<>(this);
        }
    }

    /**
     * A cell: the fact is one of some codes.
     *
     * @param attribute the column
     * @param codes the codes
     * @param <C> the case record
     * @param <E> the codes' type
     * @return the cell
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <C, E extends Enum<E>> Condition.OneOf<C, E> cell(Attribute<C, E> attribute, E... codes) {
        return new Condition.OneOf<>(attribute, com.google.common.collect.ImmutableSet.copyOf(codes));
    }
}
