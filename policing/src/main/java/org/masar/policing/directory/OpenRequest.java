package org.masar.policing.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When is it open? Either a service of the directory, or rows in the request.
 *
 * @param data the directory, unless it is prepared
 * @param serviceId a service of the directory
 * @param schedules HSDS 3.x schedule rows
 * @param regular HSDS 1.x regular schedule rows
 * @param holidays HSDS 1.x holiday schedule rows; they replace the other rows on their days
 * @param zone IANA zone or offset of rows that have none; absent: the offset of {@code at}, Iraq's if that is UTC
 * @param at the moment asked about
 * @param weekday the weekday asked about, for directories without dates
 * @param minute the minute of the day asked about, 0 to 1,439
 * @param from first day of the expansion
 * @param to last day of the expansion, inclusive
 */
public record OpenRequest(
        @Nullable @Valid DirectoryData data,
        @Nullable String serviceId,
        @Nullable List<DirectoryJson> schedules,
        @Nullable List<DirectoryJson> regular,
        @Nullable List<DirectoryJson> holidays,
        @Nullable String zone,
        @Nullable OffsetDateTime at,
        @Nullable WeekdayCode weekday,
        @Nullable @Min(0) @Max(1439) Integer minute,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    @Override
    public String toString() {
        return "OpenRequest";
    }
}
