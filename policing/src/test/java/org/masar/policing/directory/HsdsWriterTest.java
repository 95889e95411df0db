package org.masar.policing.directory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.masar.core.json.Json;
import org.masar.core.place.GeoPoint;

class HsdsWriterTest {

    private static final String ROWS = "{\"rows\":[{\"id\":\"c1\",\"name\":\"Clinic\",\"organizationId\":\"o\","
            + "\"categories\":[\"HEALTH_GENERAL\",\"MHPSS\"],\"taxonomyCodes\":[\"LN-1500\"],\"interventions\":[\"HIV_PEP\"],"
            + "\"lat\":36.2,\"lon\":44.1,\"languages\":[\"ar\",\"ckb\"],\"hours\":[{\"byday\":\"SU,MO\",\"opens\":\"8:00am\","
            + "\"closes\":\"2:00pm\",\"validFrom\":\"2026-01-01\"},{\"byday\":\"FR\",\"opens\":\"00:00\",\"closes\":\"23:59\"}],"
            + "\"minAge\":12,\"maxAge\":60,\"sexes\":[\"FEMALE\"],\"staffGender\":[\"FEMALE\"],\"interpreter\":true,"
            + "\"papersAsked\":[\"ID\"],\"accessibility\":[\"RAMP\"],\"unsafeFor\":[\"X\"],\"capacity\":3,"
            + "\"capacityUpdated\":\"2026-11-20\",\"lastConfirmed\":\"2026-11-01\"},"
            + "{\"id\":\"s1\",\"name\":\"Shelter\",\"status\":\"inactive\",\"lat\":36.123456,\"lon\":44.2,\"placePublic\":false,"
            + "\"hours\":[{\"byday\":\"SU\",\"opens\":\"08:00\",\"closes\":\"09:00\"}]}]}";

    /** What is written is valid HSDS 3.1, strictly, and reads back as the same facts. */
    @Test
    void roundTrip() {
        ServiceDirectory before = ServiceDirectory.of(Json.parse(ROWS), null, false);
        String written = HsdsWriter.write(before);
        ServiceDirectory after = ServiceDirectory.of(Json.parse(written), "3.1", true);
        assertThat(after.report().errors())
                .extracting(defect -> defect.code() + " " + defect.pointer())
                .isEmpty();
        assertThat(after.places()).hasSize(2);
        ServicePlace clinic = after.places().get(0);
        Service was = before.places().get(0).service();
        Service is = clinic.service();
        assertThat(clinic.point()).isEqualTo(before.places().get(0).point());
        assertThat(clinic.hours().rows())
                .isEqualTo(before.places().get(0).hours().rows());
        assertThat(is.categories()).isEqualTo(was.categories());
        assertThat(is.taxonomyCodes()).isEqualTo(was.taxonomyCodes());
        assertThat(is.languages()).isEqualTo(was.languages());
        assertThat(is.papersAsked()).isEqualTo(was.papersAsked());
        assertThat(is.unsafeFor()).isEqualTo(was.unsafeFor());
        assertThat(is.minAge()).isEqualTo(12);
        assertThat(is.maxAge()).isEqualTo(60);
        assertThat(is.interpreter()).isTrue();
        assertThat(is.capacity()).isEqualTo(3);
        assertThat(is.capacityUpdatedOn()).isEqualTo(was.capacityUpdatedOn());
        assertThat(is.lastConfirmed()).isEqualTo(was.lastConfirmed());
        ServicePlace shelter = after.places().get(1);
        assertThat(shelter.point()).isNull();
        assertThat(shelter.service().active()).isFalse();
        assertThat(shelter.hours().rows()).hasSize(1);
        assertThat(written).doesNotContain("123456").isEqualTo(HsdsWriter.write(before));
    }

    private static final String FIRST_VERSION = "{\"tables\":{"
            + "\"organizations.csv\":[{\"id\":\"o1\",\"name\":\"Health office\",\"description\":\"Clinics\"},"
            + "{\"id\":\"o2\",\"name\":\"Legal office\"}],"
            + "\"services.csv\":[{\"id\":\"1\",\"organization_id\":\"o1\",\"name\":\"Clinic\",\"status\":\"active\"},"
            + "{\"id\":\"2\",\"organization_id\":\"o2\",\"name\":\"Advice\",\"status\":\"active\"}],"
            + "\"locations.csv\":[{\"id\":\"l1\",\"latitude\":\"36.1\",\"longitude\":\"44.0\"}],"
            + "\"services_at_location.csv\":[{\"id\":\"a\",\"service_id\":\"1\",\"location_id\":\"l1\"}],"
            + "\"service_areas.csv\":[{\"id\":\"z\",\"service_id\":\"1\",\"service_area\":\"near\",\"extent\":"
            + "\"{\\\"type\\\":\\\"Polygon\\\",\\\"coordinates\\\":[[[43,35],[45,35],[45,37],[43,37],[43,35]]]}\"}],"
            + "\"regular_schedules.csv\":[{\"id\":\"r1\",\"service_id\":\"1\",\"weekday\":\"Monday\",\"opens_at\":\"08:00\","
            + "\"closes_at\":\"14:00\"},{\"id\":\"r2\",\"service_id\":\"1\",\"weekday\":\"3\",\"opens_at\":\"10:00\","
            + "\"closes_at\":\"12:00\",\"valid_from\":\"2026-03-10\",\"valid_to\":\"2026-04-20\"}],"
            + "\"holiday_schedules.csv\":["
            + "{\"id\":\"h1\",\"service_id\":\"1\",\"closed\":\"true\",\"start_date\":\"2026-03-19\",\"end_date\":\"2026-03-23\"},"
            + "{\"id\":\"h2\",\"service_id\":\"1\",\"closed\":\"false\",\"start_date\":\"2026-04-01\",\"end_date\":\"2026-04-02\","
            + "\"opens_at\":\"09:00\",\"closes_at\":\"11:00\"},"
            + "{\"id\":\"h3\",\"service_id\":\"1\",\"closed\":\"false\",\"start_date\":\"2026-04-10\",\"end_date\":\"2026-04-10\"}]}}";

    /** Hour by hour over the holidays: the same hours, known or not, with holidays as rows of short validity. */
    @Test
    void holidaysAndOrganisationsOfTheFirstVersionAreWrittenInTheThird() {
        ServiceDirectory before = ServiceDirectory.of(Json.parse(FIRST_VERSION), null, false);
        assertThat(before.report().version()).isEqualTo("1.1");
        String written = HsdsWriter.write(before);
        ServiceDirectory after = ServiceDirectory.of(Json.parse(written), "3.1", true);
        assertThat(after.report().errors())
                .extracting(defect -> defect.code() + " " + defect.pointer())
                .isEmpty();
        OpeningHours was = before.places().get(0).hours();
        OpeningHours is = after.places().get(0).hours();
        ZoneOffset zone = ZoneOffset.ofHours(3);
        int open = 0;
        for (OffsetDateTime at = OffsetDateTime.parse("2026-03-01T00:30:00+03:00");
                at.getMonthValue() < 5;
                at = at.plusHours(1)) {
            Instant instant = at.toInstant();
            open += was.isOpen(instant, zone) ? 1 : 0;
            assertThat(is.isOpen(instant, zone)).as("%s", at).isEqualTo(was.isOpen(instant, zone));
            assertThat(is.isCertain(instant, zone)).as("%s", at).isEqualTo(was.isCertain(instant, zone));
            assertThat(is.at(instant, zone)).as("%s", at).isEqualTo(was.at(instant, zone));
        }
        assertThat(open).isBetween(40, 80);
        for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
            for (int minute = 0; minute < 1_440; minute += 30) {
                assertThat(is.isOpen(day, minute)).isEqualTo(was.isOpen(day, minute));
            }
        }
        assertThat(is.dates(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30)))
                .isEqualTo(was.dates(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30)));
        String organization = after.places().get(0).service().organizationId();
        assertThat(after.organization(organization)).isEqualTo(new Organization("Health office", "Clinics"));
        assertThat(written).contains("Legal office");
        ServiceArea area = requireNonNull(after.places().get(0).area());
        assertThat(area.contains(GeoPoint.of(36, 44))).isTrue();
        assertThat(area.contains(GeoPoint.of(38, 44))).isFalse();
    }
}
