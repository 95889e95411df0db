package org.masar.policing.directory;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.PlainInput;

/**
 * The typed facts of a service by name, from a template row or from HSDS attributes of the taxonomy {@code masar}. What
 * cannot be read is told and counts as unknown.
 */
final class Facts {

    /** Names of facts, as in the template and as codes of attributes. */
    static final ImmutableSet<String> NAMES = ImmutableSet.of(
            "categories",
            "taxonomyCodes",
            "interventions",
            "languages",
            "minAge",
            "maxAge",
            "sexes",
            "staffGender",
            "interpreter",
            "papersAsked",
            "accessibility",
            "unsafeFor",
            "police",
            "capacity",
            "capacityUpdated",
            "lastConfirmed",
            "placePublic");

    private static final ImmutableSet<String> SEXES = ImmutableSet.of("FEMALE", "MALE");
    private static final ImmutableSet<String> YES = ImmutableSet.of("true", "yes", "1", "نعم", "بەڵێ", "بهلي");
    private static final ImmutableSet<String> NO = ImmutableSet.of("false", "no", "0", "لا", "نەخێر");
    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();
    private static final int MOST_AGE = 200;
    private static final int MOST_CAPACITY = 1_000_000_000;

    /** What is told of a value that cannot be read. */
    interface Complaint {
        void tell(DefectCode code, String name);
    }

    private final SetMultimap<String, String> values = LinkedHashMultimap.create();
    private final Complaint complaint;

    Facts(Complaint complaint) {
        this.complaint = complaint;
    }

    /** Adds a value; several stand with semicolons between. */
    void add(String name, String value) {
        LIST.split(value).forEach(one -> values.put(name, one));
    }

    /** Adds a value only if there is none. */
    void orElse(String name, String value) {
        if (!values.containsKey(name) && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }

    private @Nullable String one(String name) {
        Set<String> all = values.get(name);
        return all.isEmpty() ? null : all.iterator().next();
    }

    private ImmutableSet<String> codes(String name, @Nullable Set<String> allowed) {
        ImmutableSet.Builder<String> codes = ImmutableSet.builder();
        for (String value : values.get(name)) {
            if (allowed == null || allowed.contains(value)) {
                codes.add(value);
            } else {
                complaint.tell(DefectCode.BAD_ENUM, name);
            }
        }
        return codes.build();
    }

    private boolean is(String name, boolean absent) {
        String text = one(name);
        if (text == null) {
            return absent;
        }
        String plain = Ascii.toLowerCase(text);
        if (YES.contains(plain)) {
            return true;
        } else if (!NO.contains(plain)) {
            complaint.tell(DefectCode.WRONG_TYPE, name);
            // A word nobody understands must not give a shelter's place away.
            return false;
        }
        return false;
    }

    private @Nullable Integer number(String name, int most) {
        String text = one(name);
        if (text == null) {
            return null;
        }
        Double number = HsdsFields.number(PlainInput.digits(text));
        if (number == null || number < 0 || number > most || number != StrictMath.rint(number)) {
            complaint.tell(DefectCode.WRONG_TYPE, name);
            return null;
        }
        return (int) number.doubleValue();
    }

    private <T> @Nullable T read(String name, Parser<T> parser) {
        String text = one(name);
        if (text == null) {
            return null;
        }
        try {
            return parser.parse(PlainInput.digits(text));
        } catch (DateTimeException e) {
            complaint.tell(DefectCode.WRONG_TYPE, name);
            return null;
        }
    }

    /** A moment, or null where only a day can be read. */
    private static @Nullable Instant moment(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Reads a text or throws a {@link DateTimeException}. */
    private interface Parser<T> {
        @Nullable
        T parse(String text);
    }

    /** The service; {@code id} and so on come from its own row. */
    Service service(String id, String name, boolean active, String organizationId) {
        ImmutableSet<String> languages = codes("languages", null);
        return new Service(
                id,
                name,
                active,
                organizationId.isEmpty() ? null : organizationId,
                codes("categories", ServiceCategory.CODES),
                codes("taxonomyCodes", null),
                codes("interventions", null),
                languages,
                number("minAge", MOST_AGE),
                number("maxAge", MOST_AGE),
                codes("sexes", SEXES),
                codes("staffGender", SEXES),
                is("interpreter", false),
                codes("papersAsked", null),
                codes("accessibility", null),
                codes("unsafeFor", null),
                is("police", false),
                number("capacity", MOST_CAPACITY),
                moment(one("capacityUpdated")),
                read("capacityUpdated", Recurrence::date),
                read("lastConfirmed", Recurrence::date),
                is("placePublic", true));
    }
}
