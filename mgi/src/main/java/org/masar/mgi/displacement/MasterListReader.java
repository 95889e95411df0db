package org.masar.mgi.displacement;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masar.mgi.displacement.DisplacementAnswer.AreaFigures;
import org.masar.mgi.displacement.DisplacementAnswer.Code;
import org.masar.mgi.displacement.DisplacementAnswer.Finding;

/** Reads the rows of a list once, sums them, and notes what does not hold. */
final class MasterListReader {

    static final String SEQ = "Seq";
    static final String FAMILIES = "Master.Families";
    static final String PLACE = "PlaceID";

    /** Where families live; every family of a row is in one of them. */
    static final ImmutableList<String> SHELTERS = ImmutableList.of(
            "IDPs.in.Camps.or.transit.camps",
            "Rented.Hotel",
            "Rented.House",
            "IDP.Owned.House",
            "With.Relative",
            "With.HC.non.Relative",
            "School.Building",
            "Mosques.Holly.Shrines",
            "Abandoned.public.buildings.under.construction",
            "Collective.centres",
            "Informal.settlements",
            "Military.Camps",
            "Unknown.or.other");

    static final ImmutableList<String> CRITICAL = ImmutableList.of(
            "Informal.settlements",
            "Mosques.Holly.Shrines",
            "School.Building",
            "Abandoned.public.buildings.under.construction");

    /** The layout of 28 September 2014. */
    static final ImmutableSet<String> COLUMNS = ImmutableSet.<String>builder()
            .add(SEQ, "Master.ID", "DTM.ID", FAMILIES, "Origin.Governorate", "Displacement.Info.Status")
            .add("Governorate", "District", "Sub.District", "Area", "Place", "Place_ar", PLACE)
            .add("Longitude", "Latitude", "Last.Asst.Rd#", "Current.Round", "Current.Round.Date")
            .addAll(SHELTERS)
            .add("sufficient.access.to.food", "adequate.access.to.potable.water", "in.need.of.CRIs")
            .add("adequate.sanitation.facilities", "access.to.functioning.health.facilities")
            .add("priority.need.of.the.displaced.population.in.the.location", "has.received.assistance")
            .add("assistance.previously.received", "Note", "Date.Displacement")
            .build();

    private static final ImmutableList<String> DATES = ImmutableList.of("Current.Round.Date", "Date.Displacement");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) ([A-Za-z]{3}) (\\d{4})");
    private static final ImmutableList<String> MONTHS =
            ImmutableList.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Published lists write a thousand as 1000 and as 1,000. */
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}|[0-9]{1,3}([,\u066C][0-9]{3}){1,2}");

    private static final CharMatcher SEPARATORS = CharMatcher.anyOf(",\u066C");

    private final DisplacementRequest.Area by;
    private final Set<String> critical;
    private final TreeMap<String, Sums> areas = new TreeMap<>();
    private final Sums all = new Sums();
    private final List<Finding> findings = new ArrayList<>();
    private int rows;

    /** Sums of an area. */
    static final class Sums {
        private final Set<String> places = new HashSet<>();
        private long families;
        private long critical;

        long families() {
            return families;
        }

        long critical() {
            return critical;
        }

        int locations() {
            return places.size();
        }

        AreaFigures figures(BigDecimal householdSize, @Nullable Integer suppressBelow) {
            return isSuppressed(suppressBelow)
                    ? new AreaFigures(null, null, places.size(), null, true)
                    : new AreaFigures(families, individuals(householdSize), places.size(), critical, null);
        }

        boolean isSuppressed(@Nullable Integer below) {
            return below != null && families < below;
        }

        long individuals(BigDecimal householdSize) {
            return householdSize
                    .multiply(BigDecimal.valueOf(families))
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }

    MasterListReader(DisplacementRequest.Area by, List<String> critical) {
        this.by = by;
        this.critical = ImmutableSet.copyOf(critical);
    }

    MasterListReader read(List<? extends Map<String, ? extends @Nullable String>> list) {
        list.forEach(this::read);
        return this;
    }

    private void read(Map<String, ? extends @Nullable String> row) {
        rows++;
        String seq = cell(row, SEQ).isEmpty() ? String.valueOf(rows) : cell(row, SEQ);
        Sums area = areas.computeIfAbsent(cell(row, by.column()), name -> new Sums());
        Long families = number(row, FAMILIES, seq, true);
        area.families += families == null ? 0 : families;
        all.families += families == null ? 0 : families;
        long sheltered = 0;
        boolean any = false;
        for (String shelter : SHELTERS) {
            Long inside = number(row, shelter, seq, false);
            if (inside != null) {
                any = true;
                sheltered += inside;
                if (critical.contains(shelter)) {
                    area.critical += inside;
                    all.critical += inside;
                }
            }
        }
        if (any && families != null && families != sheltered) {
            findings.add(new Finding(Code.SHELTER_SUM, seq, null, families, sheltered));
        }
        String place = ascii(cell(row, PLACE));
        if (place.isEmpty()) {
            findings.add(new Finding(Code.NO_PLACE_ID, seq, PLACE, null, null));
        } else {
            area.places.add(place);
            all.places.add(place);
        }
        for (String date : DATES) {
            if (!cell(row, date).isEmpty() && !isDate(cell(row, date))) {
                findings.add(new Finding(Code.BAD_DATE, seq, date, null, null));
            }
        }
    }

    private static String cell(Map<String, ? extends @Nullable String> row, String column) {
        String text = row.get(column);
        return text == null ? "" : text.strip();
    }

    private @Nullable Long number(
            Map<String, ? extends @Nullable String> row, String column, String seq, boolean required) {
        String text = ascii(cell(row, column));
        boolean whole = WHOLE.matcher(text).matches();
        if (!whole && (required || !text.isEmpty())) {
            findings.add(new Finding(Code.NOT_A_NUMBER, seq, column, null, null));
        }
        return whole ? Long.valueOf(SEPARATORS.removeFrom(text)) : null;
    }

    /** Arabic and Persian digits as ASCII ones. */
    private static String ascii(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            plain.append(digit < 0 ? (char) c : (char) ('0' + digit));
        });
        return plain.toString();
    }

    private static boolean isDate(String text) {
        String plain = ascii(text);
        Matcher numbers = NUMBERS.matcher(plain);
        Matcher words = WORDS.matcher(plain);
        if (numbers.matches()) {
            return exists(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1));
        }
        return words.matches()
                && exists(words.group(3), 1 + MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT)), words.group(1));
    }

    private static boolean exists(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    int rows() {
        return rows;
    }

    Sums all() {
        return all;
    }

    SortedMap<String, Sums> areas() {
        return areas;
    }

    ImmutableList<Finding> findings() {
        return ImmutableList.copyOf(findings);
    }
}
