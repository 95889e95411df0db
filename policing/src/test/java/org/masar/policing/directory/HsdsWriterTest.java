package org.masar.policing.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.masar.core.json.Json;

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
}
