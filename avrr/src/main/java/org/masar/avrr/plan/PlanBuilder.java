package org.masar.avrr.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.entitlement.EntitlementAnswer;
import org.masar.core.time.Deadline;
import org.masar.core.time.WorkingCalendar;
import org.masar.core.time.WorkingCalendars;

/**
 * Writes a {@link PlanRequest} in Java, as the talk with the returnee goes: what the programme gives, what is needed, then
 * line by line with its instalments. Not for several threads.
 *
 * <pre>{@code
 * PlanRequest request = PlanBuilder.returned(LocalDate.of(2024, 1, 10), "IQ-NI", "Sinjar")
 *         .asOf(LocalDate.of(2024, 2, 1))
 *         .entitlement(Avrr.entitlement(question))
 *         .need("shop", PlanLine.Dimension.ECONOMIC, PlanLine.Level.FAMILY, AssistanceType.MICROBUSINESS)
 *         .line("shop", "POST_RETURN", PlanLine.Form.IN_KIND, Money.parse("EUR 1800.00"))
 *         .instalment(Money.parse("EUR 1000.00"), "PREMISES_RENTED", "LEASE", 10)
 *         .instalment(Money.parse("EUR 800.00"), "OPEN", "PHOTO_AND_RECEIPTS", 30)
 *         .request();
 * }</pre>
 */
public final class PlanBuilder {

    private static final WorkingCalendar IRAQ =
            WorkingCalendars.shipped().find("IQ").orElseThrow();

    private final LocalDate returnedOn;
    private final PlanRequest.Place place;
    private final List<PlanRequest.Budget> budget = new ArrayList<>();
    private final List<PlanRequest.Need> needs = new ArrayList<>();
    private final List<String> skills = new ArrayList<>();
    private final List<AssistanceType> wishes = new ArrayList<>();
    private final List<PlanLine> lines = new ArrayList<>();
    private LocalDate asOf;
    private @Nullable Plan previous;

    private PlanBuilder(LocalDate returnedOn, PlanRequest.Place place) {
        this.returnedOn = returnedOn;
        this.asOf = returnedOn;
        this.place = place;
    }

    /**
     * Begins a plan.
     *
     * @param on day of return; also the day the question is asked for, unless {@link #asOf} says otherwise
     * @param governorate ISO 3166-2
     * @param district name; null if not known
     * @return the builder
     */
    public static PlanBuilder returned(LocalDate on, String governorate, @Nullable String district) {
        return new PlanBuilder(on, new PlanRequest.Place(governorate, district));
    }

    /**
     * The day the question is asked for; working days of instalments count from it.
     *
     * @param day the day
     * @return this
     */
    public PlanBuilder asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    /**
     * What a programme gives: every line whose sum is due becomes a line of the budget.
     *
     * @param answer to a question of entitlement
     * @return this
     */
    public PlanBuilder entitlement(EntitlementAnswer answer) {
        answer.lines().forEach((code, line) -> {
            if (line.status() == EntitlementAnswer.Status.DUE && line.amount() != null) {
                budget(code, line.form(), line.amount());
            }
        });
        return this;
    }

    /**
     * A line of the budget.
     *
     * @param code unique
     * @param form as the programme gives it
     * @param amount available
     * @return this
     */
    public PlanBuilder budget(String code, EntitlementAnswer.Form form, Money amount) {
        budget.add(new PlanRequest.Budget(code, form, amount));
        return this;
    }

    /**
     * A need.
     *
     * @param id unique
     * @param dimension of reintegration
     * @param level whom it concerns
     * @param type kind of help
     * @return this
     */
    public PlanBuilder need(String id, PlanLine.Dimension dimension, PlanLine.Level level, AssistanceType type) {
        return need(new PlanRequest.Need(id, dimension, level, type, null, null));
    }

    /**
     * A need with all that is known of it.
     *
     * @param need the need
     * @return this
     */
    public PlanBuilder need(PlanRequest.Need need) {
        needs.add(need);
        return this;
    }

    /**
     * What the returnee can do.
     *
     * @param words in words
     * @return this
     */
    public PlanBuilder skill(String words) {
        skills.add(words);
        return this;
    }

    /**
     * What the returnee wishes.
     *
     * @param type kind of help
     * @return this
     */
    public PlanBuilder wish(AssistanceType type) {
        wishes.add(type);
        return this;
    }

    /**
     * A line for a need, named after it.
     *
     * @param need id of a need given before
     * @param budgetLine code of the budget line that pays it
     * @param form in kind before cash
     * @param amount its value
     * @return this
     * @throws IllegalArgumentException if there is no such need
     */
    public PlanBuilder line(String need, String budgetLine, PlanLine.Form form, Money amount) {
        PlanRequest.Need met = needs.stream()
                .filter(one -> one.id().equals(need))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "need must be the id of a need given before\nMaybe call need(…) first?"));
        return line(new PlanLine(
                need,
                need,
                met.dimension(),
                met.level(),
                met.type(),
                form,
                budgetLine,
                amount,
                null,
                ImmutableList.of(),
                null));
    }

    /**
     * A line with all that it needs.
     *
     * @param line the line
     * @return this
     */
    public PlanBuilder line(PlanLine line) {
        lines.add(line);
        return this;
    }

    /**
     * The next instalment of the last line, planned so many working days of Iraq after {@link #asOf}.
     *
     * @param amount part of the line
     * @param milestone what must have happened
     * @param proof what shows it
     * @param workingDays 1 or more
     * @return this
     * @throws IllegalStateException if there is no line yet
     */
    public PlanBuilder instalment(Money amount, String milestone, String proof, int workingDays) {
        if (lines.isEmpty()) {
            throw new IllegalStateException("an instalment needs a line.\nMaybe call line(…) first?");
        }
        PlanLine line = lines.remove(lines.size() - 1);
        LocalDate due = Deadline.of(asOf, workingDays, List.of(IRAQ)).by();
        ImmutableList<PlanLine.Instalment> parts = ImmutableList.<PlanLine.Instalment>builder()
                .addAll(line.instalments())
                .add(new PlanLine.Instalment(line.instalments().size() + 1, amount, milestone, proof, due, null, null))
                .build();
        return line(new PlanLine(
                line.id(),
                line.need(),
                line.dimension(),
                line.level(),
                line.type(),
                line.form(),
                line.budgetLine(),
                line.amount(),
                line.cashReason(),
                parts,
                line.component()));
    }

    /**
     * The version before, for the differences.
     *
     * @param plan an earlier plan
     * @return this
     */
    public PlanBuilder previous(Plan plan) {
        previous = plan;
        return this;
    }

    /**
     * The request; without lines the engine drafts them.
     *
     * @return the request; the engine says what is wrong with it
     */
    public PlanRequest request() {
        return new PlanRequest(
                asOf,
                returnedOn,
                place,
                ImmutableList.copyOf(budget),
                ImmutableList.copyOf(needs),
                skills.isEmpty() ? null : ImmutableList.copyOf(skills),
                wishes.isEmpty() ? null : ImmutableList.copyOf(wishes),
                lines.isEmpty() ? null : ImmutableList.copyOf(lines),
                previous);
    }
}
