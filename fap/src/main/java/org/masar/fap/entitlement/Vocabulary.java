package org.masar.fap.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.core.rule.Attribute;
import org.masar.core.rule.Setting;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The facts by their dotted names: what kind each is, where it may be asked, and copies of facts with one changed. */
public final class Vocabulary {

    private static final StrictReader<FamilyFacts> READER = StrictReader.of(FamilyFacts.class);

    private static final ImmutableSet<String> COUNTRIES = ImmutableSet.of(
            "sponsor.nationality",
            "sponsor.formerNationality",
            "applicant.nationality",
            "applicant.residenceCountry",
            "family.marriageCountry",
            "family.thirdCountry");

    private static final ImmutableSet<String> FREE_CODES =
            ImmutableSet.of("sponsor.germanState", "applicant.residenceGovernorate");

    private static final ImmutableMap<String, Class<? extends Enum<?>>> LISTED_CODES = ImmutableMap.of(
            "family.papersIssuedIn", Family.PaperOrigin.class,
            "family.admissionReasons", Family.AdmissionReason.class);

    private Vocabulary() {}

    /**
     * All names.
     *
     * @return the dotted names, in the order of the vocabulary
     */
    public static ImmutableSet<String> names() {
        return Facts.BY_NAME.keySet();
    }

    /**
     * Where a fact may be asked.
     *
     * @param fact a dotted name of {@link #names()}
     * @return its setting
     */
    public static Setting setting(String fact) {
        return attribute(fact).setting();
    }

    /**
     * What kind of answer a fact is.
     *
     * @param fact a dotted name of {@link #names()}
     * @return its kind
     */
    public static FactKind kind(String fact) {
        Class<?> type = attribute(fact).type();
        if (COUNTRIES.contains(fact)) {
            return FactKind.COUNTRY;
        } else if (type.isEnum() || FREE_CODES.contains(fact)) {
            return FactKind.CODE;
        }
        return switch (type.getSimpleName()) {
            case "Boolean" -> FactKind.BOOLEAN;
            case "LocalDate" -> FactKind.DATE;
            case "PartialDate" -> FactKind.PARTIAL_DATE;
            case "Integer" -> FactKind.INTEGER;
            case "BigDecimal" -> FactKind.DECIMAL;
            case "Money" -> FactKind.MONEY;
            case "Persons" -> FactKind.OBJECT;
            case "String" -> FactKind.TEXT;
            default -> FactKind.LIST;
        };
    }

    /**
     * The codes a fact may have.
     *
     * @param fact a dotted name of {@link #names()}
     * @return the enum of its codes, for a list of codes that of its elements; null if it has none
     */
    public static @Nullable Class<? extends Enum<?>> codes(String fact) {
        Class<?> type = attribute(fact).type();
        if (type.isEnum()) {
            @SuppressWarnings("unchecked") // Just checked.
            Class<? extends Enum<?>> codes = (Class<? extends Enum<?>>) type;
            return codes;
        }
        return LISTED_CODES.get(fact);
    }

    /**
     * The question about a fact.
     *
     * @param fact a dotted name of {@link #names()}
     * @return its message key
     */
    public static String question(String fact) {
        return "fap.entitlement." + attribute(fact).question();
    }

    /**
     * A fact as a question of an answer.
     *
     * @param fact a dotted name of {@link #names()}
     * @return the question
     */
    public static EntitlementAnswer.Question ask(String fact) {
        return new EntitlementAnswer.Question(fact, question(fact), ImmutableMap.of(), setting(fact));
    }

    /**
     * Whether a fact means something for a relation.
     *
     * @param fact a dotted name of {@link #names()}
     * @param relation what the applicant is to the sponsor; null if unknown
     * @return false only if the relation is known and the fact means nothing for it
     */
    public static boolean concerns(String fact, @Nullable Relation relation) {
        ImmutableSet<Relation> only = Facts.onlyFor(fact);
        return only == null || relation == null || only.contains(relation);
    }

    /**
     * What is known of a fact.
     *
     * @param facts the facts
     * @param fact a dotted name of {@link #names()}
     * @return its value; null if unknown
     */
    public static @Nullable Object read(FamilyFacts facts, String fact) {
        return attribute(fact).read(facts);
    }

    /**
     * The names of the facts that are known.
     *
     * @param facts the facts
     * @return dotted names, in the order of the vocabulary
     */
    public static ImmutableList<String> known(FamilyFacts facts) {
        return Facts.BY_NAME.keySet().stream()
                .filter(name -> read(facts, name) != null)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The same facts without some of them.
     *
     * @param facts the facts; not changed
     * @param names dotted names of {@link #names()}
     * @return a copy in which these are unknown
     */
    public static FamilyFacts without(FamilyFacts facts, Collection<String> names) {
        ObjectNode tree = (ObjectNode) Json.tree(facts);
        boolean changed = false;
        for (String name : names) {
            List<String> steps = List.of(name.split("\\.", -1));
            JsonNode parent = steps.size() == 1 ? tree : tree.get(steps.get(0));
            changed |= parent instanceof ObjectNode object && object.remove(steps.get(steps.size() - 1)) != null;
        }
        return changed ? read(tree) : facts;
    }

    /**
     * The same facts with another one.
     *
     * @param facts the facts; not changed
     * @param fact a dotted name of {@link #names()}
     * @param json its value, as JSON text
     * @return the copy
     * @throws IllegalArgumentException if the value does not fit the fact; it is not quoted
     */
    public static FamilyFacts with(FamilyFacts facts, String fact, String json) {
        ObjectNode tree = (ObjectNode) Json.tree(facts);
        List<String> steps = List.of(fact.split("\\.", -1));
        ObjectNode parent = steps.size() == 1 ? tree : tree.withObject("/" + steps.get(0));
        parent.set(steps.get(steps.size() - 1), Json.parse(json));
        return read(tree);
    }

    private static FamilyFacts read(ObjectNode tree) {
        var parsed = READER.read(tree.toString());
        if (!parsed.problems().isEmpty()) {
            throw new IllegalArgumentException("The value does not fit the fact.");
        }
        return Objects.requireNonNull(parsed.value());
    }

    /**
     * Facts that cannot all be true.
     *
     * @param asOf the day asked about
     * @param facts the facts
     * @return groups of dotted names, each group a contradiction; a group of one is an event after the day
     */
    public static ImmutableList<ImmutableList<String>> clashes(LocalDate asOf, FamilyFacts facts) {
        return Contradictions.clashes(new EntitlementRequest(asOf, facts, null));
    }

    /**
     * What is wrong with facts beyond their types.
     *
     * @param asOf the day asked about
     * @param facts the facts
     * @param pointer where they stand in the request, for example {@code /facts}
     * @return contradictions and unknown countries
     */
    public static ImmutableList<Problem> problems(LocalDate asOf, FamilyFacts facts, String pointer) {
        return Contradictions.in(new EntitlementRequest(asOf, facts, null)).stream()
                .map(problem -> new Problem(
                        problem.code(),
                        pointer + problem.pointer().substring("/facts".length()),
                        problem.message(),
                        problem.near()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Names that are no facts.
     *
     * @param names dotted names; null for none
     * @param field the field of the request in which they stand
     * @return a problem for each unknown name
     */
    public static ImmutableList<Problem> unknownNames(@Nullable List<String> names, String field) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; names != null && i < names.size(); i++) {
            if (!Facts.BY_NAME.containsKey(names.get(i))) {
                problems.add(Problem.badCode(Problem.at(field, i), Facts.BY_NAME.keySet(), names.get(i)));
            }
        }
        return ImmutableList.copyOf(problems);
    }

    private static Attribute<FamilyFacts, ?> attribute(String fact) {
        return Objects.requireNonNull(Facts.BY_NAME.get(fact), fact);
    }
}
