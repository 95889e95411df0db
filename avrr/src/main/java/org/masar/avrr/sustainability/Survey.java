package org.masar.avrr.sustainability;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.StrictReader;

/**
 * The instrument in integers: points in quarters, weights in hundredths, scores in 1/2400. Read from the pack {@code
 * survey.json} once.
 */
final class Survey {

    /** Points are quarters, weights hundredths, and the derived item divides by six. */
    static final int GRID = 2400;

    /** "I don't know", "I don't wish to answer", "N/A" and a missing item all count a half. */
    static final int NON_ANSWER_QUARTERS = 2;

    static final String PUBLIC_SERVICES = "PUBLIC_SERVICES";

    static final int ITEMS = Indicator.values().length;

    /** An answer code of one item. */
    record Choice(String code, int quarters, boolean nonAnswer) {}

    /** A row of the calculator; the derived row has no choices. */
    record Row(
            String id,
            String formItem,
            Dimension dimension,
            int dimensionWeight,
            int compositeWeight,
            boolean feedsPublicServices,
            ImmutableList<Choice> choices) {

        @Nullable
        Choice choice(String code) {
            for (Choice choice : choices) {
                if (choice.code().equals(code)) {
                    return choice;
                }
            }
            return null;
        }

        ImmutableList<String> codes() {
            return choices.stream().map(Choice::code).collect(ImmutableList.toImmutableList());
        }
    }

    record PackChoice(
            @NotNull String code,
            @NotNull BigDecimal points,
            @NotNull Boolean nonAnswer) {}

    record PackRow(
            @NotNull String id,
            @NotNull Dimension dimension,
            @NotNull String formItem,
            @NotNull String label,
            @NotNull BigDecimal dimensionWeight,
            @NotNull BigDecimal compositeWeight,
            @Nullable String scale,
            @Nullable Boolean feedsPublicServices) {}

    record Pack(
            @NotNull String id,
            @NotNull String version,
            @NotNull LocalDate verifiedUntil,
            @NotEmpty List<String> sources,
            @NotNull Map<String, List<PackChoice>> scales,
            @NotEmpty List<PackRow> indicators) {}

    private static final ImmutableMap<SurveyVersion, Survey> VERSIONS = load();

    private final ImmutableList<Row> rows;
    private final Row publicServices;
    private final Row[] byIndicator = new Row[ITEMS];

    private Survey(ImmutableList<Row> rows) {
        this.rows = rows;
        Row derived = null;
        for (Row row : rows) {
            if (row.id().equals(PUBLIC_SERVICES)) {
                derived = row;
            } else {
                byIndicator[Indicator.valueOf(row.id()).ordinal()] = row;
            }
        }
        this.publicServices = Objects.requireNonNull(derived);
        for (Row row : byIndicator) {
            Objects.requireNonNull(row);
        }
    }

    static Survey of(SurveyVersion version) {
        return Objects.requireNonNull(VERSIONS.get(version));
    }

    /** All 29 rows in the order of the calculator. */
    ImmutableList<Row> rows() {
        return rows;
    }

    Row row(Indicator indicator) {
        return byIndicator[indicator.ordinal()];
    }

    /**
     * What one quarter of a point of an item adds to its dimension, in 1/2400; an access item also moves the derived
     * item by a sixth.
     */
    int dimensionStep(Row row) {
        return 6 * row.dimensionWeight() + (row.feedsPublicServices() ? publicServices.dimensionWeight() : 0);
    }

    /** The same for the composite score. */
    int compositeStep(Row row) {
        return 6 * row.compositeWeight() + (row.feedsPublicServices() ? publicServices.compositeWeight() : 0);
    }

    private static ImmutableMap<SurveyVersion, Survey> load() {
        Pack pack = StrictReader.of(Pack.class).shipped("survey.json");
        Survey calculator = new Survey(pack.indicators().stream()
                .map(row -> row(row, pack.scales()))
                .collect(ImmutableList.toImmutableList()));
        Survey methodNote =
                new Survey(calculator.rows().stream().map(Survey::methodNote).collect(ImmutableList.toImmutableList()));
        return Maps.immutableEnumMap(ImmutableMap.of(
                SurveyVersion.CALCULATOR_2018, calculator,
                SurveyVersion.METHOD_NOTE_2018, methodNote,
                SurveyVersion.FORM_2021, calculator));
    }

    /** Annex 3 prints four steps for discrimination and gives "very often" nothing. */
    private static Row methodNote(Row row) {
        if (!row.id().equals(Indicator.DISCRIMINATION.name())) {
            return row;
        }
        ImmutableList<Choice> choices = row.choices().stream()
                .map(choice ->
                        choice.code().equals("very_often") ? new Choice(choice.code(), 0, choice.nonAnswer()) : choice)
                .collect(ImmutableList.toImmutableList());
        return new Row(
                row.id(),
                row.formItem(),
                row.dimension(),
                row.dimensionWeight(),
                row.compositeWeight(),
                row.feedsPublicServices(),
                choices);
    }

    private static Row row(PackRow row, Map<String, List<PackChoice>> scales) {
        List<PackChoice> scale = row.scale() == null ? List.of() : Objects.requireNonNull(scales.get(row.scale()));
        return new Row(
                row.id(),
                row.formItem(),
                row.dimension(),
                exact(row.dimensionWeight(), 100),
                exact(row.compositeWeight(), 100),
                Boolean.TRUE.equals(row.feedsPublicServices()),
                scale.stream()
                        .map(choice -> new Choice(choice.code(), exact(choice.points(), 4), choice.nonAnswer()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static int exact(BigDecimal value, int unit) {
        return value.multiply(BigDecimal.valueOf(unit)).intValueExact();
    }
}
