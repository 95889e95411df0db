package org.masar.policing.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.policing.directory.DirectoryData;
import org.masar.policing.directory.ServiceCategory;
import org.masar.policing.directory.WeekdayCode;

/**
 * Where can this person get help? Needs neither identity nor consent: nothing of it is stored or sent.
 *
 * @param data the directory, unless it is prepared
 * @param place where the person is
 * @param needs what is needed, most urgent first
 * @param person what is known of the person and decides where she or he is received
 * @param language code or name of a language as the directory writes it
 * @param staffGender gender of staff asked for
 * @param accessibility codes of what must be provided, all of them
 * @param at the moment
 * @param weekday the weekday instead of a moment, for directories without dates
 * @param minute minute of the day with the weekday, 0 to 1,439
 * @param mustBeOpen whether only open services help; absent: yes with a weekday, no with a moment
 * @param clockFrom start of the medical clock
 * @param exclusions where the person must not be sent
 * @param maxKm how far the person can go, inclusive
 * @param top how many services are shown for each need; absent: 5
 */
public record RouteRequest(
        @Nullable @Valid DirectoryData data,
        @NotNull @Valid Point place,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Need> needs,
        @Nullable @Valid Person person,
        @Nullable @Size(min = 1) String language,
        @Nullable Sex staffGender,
        @Nullable List<@NotNull String> accessibility,
        @Nullable OffsetDateTime at,
        @Nullable WeekdayCode weekday,
        @Nullable @Min(0) @Max(1439) Integer minute,
        @Nullable Boolean mustBeOpen,
        @Nullable OffsetDateTime clockFrom,
        @Nullable List<@NotNull @Valid Exclusion> exclusions,
        @Nullable @DecimalMin("0") @DecimalMax("100000") Double maxKm,
        @Nullable @Min(1) @Max(10_000) Integer top) {

    /** Sex and gender of staff, as service directories record them. */
    public enum Sex {
        /** Women and girls. */
        FEMALE,
        /** Men and boys. */
        MALE
    }

    /**
     * A point.
     *
     * @param lat latitude in degrees, -90 to 90
     * @param lon longitude in degrees, -180 to 180
     */
    public record Point(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon) {

        @Override
        public String toString() {
            return "Point";
        }
    }

    /**
     * Something needed: a category or a code of another taxonomy.
     *
     * @param category code of the service vocabulary
     * @param taxonomyPrefix what a taxonomy code of the service begins with
     * @param interventions medical interventions with a clock
     */
    public record Need(
            @Nullable ServiceCategory category,
            @Nullable @Size(min = 1) String taxonomyPrefix,
            @Nullable List<@NotNull Intervention> interventions) {

        @Override
        public String toString() {
            return "Need";
        }
    }

    /**
     * What is known of the person.
     *
     * @param age completed years
     * @param sex sex as services record it
     * @param documents papers at hand, codes as in the directory; absent: not known
     */
    public record Person(
            @Nullable @Min(0) @Max(150) Integer age,
            @Nullable Sex sex,
            @Nullable List<@NotNull String> documents) {

        @Override
        public String toString() {
            return "Person";
        }
    }

    /**
     * Where the person must not be sent; one kind an item.
     *
     * @param serviceId this service
     * @param organizationId services of this organisation
     * @param unsafeFor services with this mark
     * @param police true: police services
     * @param near services inside a circle
     */
    public record Exclusion(
            @Nullable String serviceId,
            @Nullable String organizationId,
            @Nullable String unsafeFor,
            @Nullable Boolean police,
            @Nullable @Valid Circle near) {

        @Override
        public String toString() {
            return "Exclusion";
        }
    }

    /**
     * A circle, its edge included.
     *
     * @param lat latitude of its centre in degrees
     * @param lon longitude of its centre in degrees
     * @param km radius
     */
    public record Circle(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double lat,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double lon,
            @NotNull @DecimalMin("0") @DecimalMax("100000") Double km) {

        @Override
        public String toString() {
            return "Circle";
        }
    }

    @Override
    public String toString() {
        return "RouteRequest";
    }
}
