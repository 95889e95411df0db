package org.masar.policing.directory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engines;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.Json;
import org.masar.core.message.Language;

class DirectoryTest {

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static DirectoryImportAnswer report(DataFile file) {
        return Engines.ask(
                new DirectoryImportEngine().with(ServiceDirectory.read(file)),
                new DirectoryImportRequest(null, null, null, null));
    }

    private static DirectoryImportAnswer inline(String json) {
        return Engines.ask(
                new DirectoryImportEngine(),
                new DirectoryImportRequest(new DirectoryData(DirectoryJson.of(Json.parse(json))), null, null, null));
    }

    @Test
    void zipWithDataFolderAndDamagedDescription() throws IOException {
        byte[] zip = zip(ImmutableMap.of(
                "data/services.csv",
                        text("id,organization_id,name,status\n1,o,\"Advice, legal\",active\n2,o,Clinic,\n"),
                "data/organizations.csv", text("\uFEFFid,name,description\no,Org,What it does\n"),
                "data/locations.csv", text("id,latitude,longitude\nl,36.2,44.0\nm,136.2,44.0\n"),
                "data/services_at_location.csv", text("id,service_id,location_id\na,1,l\nb,2,m\n"),
                "datapackage.json", text("../../datapackage.json")));
        DirectoryImportAnswer answer = report(DataFile.of("package.zip", zip));
        assertThat(answer.version()).isEqualTo("1.1");
        assertThat(answer.counts().services()).isEqualTo(2);
        assertThat(answer.counts().servicesWithPlace()).isEqualTo(1);
        assertThat(answer.defectCounts()).containsEntry("COORDINATES_OUT_OF_RANGE", 1);
        assertThat(answer.valid()).isTrue();
        assertThat(requireNonNull(answer.tables().get("services")).rows()).isEqualTo(2);
    }

    @Test
    void folderOfTables(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("data"));
        Files.write(folder.resolve("data/services.csv"), text("id,name,status\n1,Advice,active\n"));
        Files.write(folder.resolve("datapackage.json"), text("damaged"));
        DataFile file = DataFile.read(folder);
        assertThat(report(file).counts().services()).isEqualTo(1);
        assertThat(DataFile.read(folder).sha256()).isEqualTo(file.sha256());
    }

    /** The official example as files; its own copy is not shipped, only its rows as a worked example. */
    @Test
    void officialExampleAsFiles() {
        String reference = System.getProperty("masar.reference", "");
        assumeThat(reference).as("-Dmasar.reference=PATH").isNotBlank();
        Path example = Path.of(reference, "policing-protection", "hsds-example");
        DirectoryImportAnswer tables = report(DataFile.read(example.resolve("csv")));
        assertThat(tables.version()).isEqualTo("3.0");
        assertThat(tables.tables()).hasSize(21).allSatisfy((name, count) -> {
            assertThat(count.rows()).isEqualTo(1);
            assertThat(count.loaded()).isEqualTo(1);
        });
        assertThat(tables.defectCounts())
                .containsEntry("COORDINATES_OUT_OF_RANGE", 1)
                .containsEntry("COUNT_AND_UNTIL", 1);
        for (String name :
                new String[] {"service_full", "organization_full", "service_at_location_full", "service_list"}) {
            DirectoryImportAnswer nested = report(DataFile.read(example.resolve(name + ".json")));
            assertThat(nested.counts().services()).as(name).isEqualTo(1);
            assertThat(nested.counts().organizations()).as(name).isEqualTo(1);
        }
    }

    @Test
    void brokenZipKeepsWhatIsWhole() throws IOException {
        byte[] whole = zip(ImmutableMap.of(
                "services.csv", text("id,name,status\n1,Advice,active\n"),
                "locations.csv", text("id,latitude\n" + "x,1\n".repeat(10_000))));
        Random random = new Random(1);
        for (int length = 4; length < whole.length; length += 23) {
            DirectoryImportAnswer answer = report(DataFile.of("p.zip", Arrays.copyOf(whole, length)));
            assertThat(answer.counts().services()).isLessThanOrEqualTo(1);
        }
        for (int run = 0; run < 100; run++) {
            byte[] damaged = whole.clone();
            damaged[2 + random.nextInt(damaged.length - 2)] = (byte) random.nextInt();
            assertThat(report(DataFile.of("p.zip", damaged)).counts()).isNotNull();
        }
    }

    @Test
    void zipBombIsBounded() throws IOException {
        byte[] bomb = zip(ImmutableMap.of("services.csv", new byte[100 << 20]));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(report(DataFile.of("bomb.zip", bomb)).defectCounts()).containsEntry("TABLE_UNREADABLE", 1);
    }

    @Test
    void brokenQuotingCostsItsRowOnly() throws IOException {
        byte[] zip = zip(
                ImmutableMap.of(
                        "services.csv",
                        text(
                                "id,name,status\n1,Advice,active\n2,\"Broken\"x,active\n3,\"Two\nlines\",active\n4,\"never ends,active\n5,Last,active\n6,a,b,c,d\n")));
        DirectoryImportAnswer answer = report(DataFile.of("p.zip", zip));
        assertThat(answer.defectCounts()).containsEntry("CSV_BROKEN", 3);
        assertThat(answer.counts().services()).isEqualTo(3);
        assertThat(requireNonNull(answer.tables().get("services")).rows()).isEqualTo(6);
        assertThat(answer.valid()).isFalse();
    }

    @Test
    void wrongEncodingCostsItsTableOnly() throws IOException {
        byte[] zip = zip(
                ImmutableMap.of("services.csv", text("id,name,status\n1,Advice,active\n"), "phones.csv", new byte[] {
                    'i', 'd', '\n', (byte) 0xff
                }));
        DirectoryImportAnswer answer = report(DataFile.of("p.zip", zip));
        assertThat(answer.defectCounts()).containsEntry("TABLE_UNREADABLE", 1);
        assertThat(answer.counts().services()).isEqualTo(1);
    }

    @Test
    void parentsInACircle() {
        DirectoryImportAnswer answer = inline("{\"tables\": {\"organizations.csv\": ["
                + "{\"id\":\"a\",\"name\":\"A\",\"parent_organization_id\":\"b\"},"
                + "{\"id\":\"b\",\"name\":\"B\",\"parent_organization_id\":\"a\"},"
                + "{\"id\":\"c\",\"name\":\"C\",\"parent_organization_id\":\"a\"},"
                + "{\"id\":\"d\",\"name\":\"D\",\"parent_organization_id\":\"d\"},"
                + "{\"id\":\"e\",\"name\":\"E\",\"parent_organization_id\":\"\"}]}}");
        assertThat(answer.defectCounts()).containsEntry("PARENT_CYCLE", 3);
        assertThat(answer.counts().organizations()).isEqualTo(5);
    }

    @Test
    void rowsAndLinksAddUp() {
        DirectoryImportAnswer answer = inline(
                "{\"tables\": {\"services.csv\": ["
                        + "{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\"},{\"id\":\"1\",\"name\":\"B\",\"status\":\"active\"},"
                        + "{\"id\":\"\",\"name\":\"C\",\"status\":\"active\"}],"
                        + "\"phones.csv\": [{\"id\":\"p\",\"service_id\":\"9\",\"location_id\":\"\"},{\"id\":\"q\",\"service_id\":\"1\"}]}}");
        DirectoryImportAnswer.TableCount services = answer.tables().get("services");
        assertThat(services).isEqualTo(new DirectoryImportAnswer.TableCount(3, 2, 1, 1, 1, 2));
        assertThat(answer.references().get("phones.service_id"))
                .isEqualTo(new DirectoryImportAnswer.Reference("services", 0, 1));
        assertThat(answer.references().get("phones.location_id"))
                .isEqualTo(new DirectoryImportAnswer.Reference("locations", 2, 0));
        assertThat(answer.defectCounts())
                .containsEntry("ORPHAN_ROW", 1)
                .containsEntry("DANGLING_REFERENCE", 1)
                .containsEntry("REPEATED_ID", 2)
                .containsEntry("BLANK_ID", 1);
    }

    @Test
    void spreadsheetInThreeLanguages() {
        for (Language language : new Language[] {Language.EN, Language.AR, Language.CKB}) {
            String csv = ServiceTemplate.header(language)
                    + "s1,Clinic,active,o1,HEALTH_GENERAL;MHPSS,,HIV_PEP,٣٦.٢,44.0,ar;ckb,\"SU,MO 08:00-14:00;FR 09:00-12:00 [2026-01-01..2026-12-31]\","
                    + "18,,FEMALE,FEMALE,yes,,,,no,3,2026-11-20,2026-11-01,yes\r\n"
                    + ",No id,,,,,,,,,,,,,,,,,,,,,,\r\n"
                    + "s3,Odd,sleeping,,NONSENSE,,,200,44.0,,always,x,,,,perhaps,,,,,,,,\r\n";
            ServiceDirectory directory = ServiceDirectory.read(DataFile.of("services.csv", text(csv)));
            DirectoryImportAnswer answer = report(DataFile.of("services.csv", text(csv)));
            assertThat(answer.version()).isEqualTo("template");
            assertThat(answer.counts().services()).isEqualTo(2);
            assertThat(answer.counts().schedules()).isEqualTo(2);
            assertThat(answer.defectCounts())
                    .containsEntry("BLANK_ID", 1)
                    .containsEntry("BAD_ENUM", 2)
                    .containsEntry("COORDINATES_OUT_OF_RANGE", 1)
                    .containsEntry("TIME_UNREADABLE", 1)
                    .containsEntry("WRONG_TYPE", 2);
            Service service = directory.places().get(0).service();
            assertThat(service.categories()).containsExactly("HEALTH_GENERAL", "MHPSS");
            assertThat(service.minAge()).isEqualTo(18);
            assertThat(service.interpreter()).isTrue();
            assertThat(service.police()).isFalse();
            assertThat(service.capacity()).isEqualTo(3);
            assertThat(service.toString()).isEqualTo("Service");
        }
    }

    @Test
    void nestedJsonWithTypedFacts() {
        ServiceDirectory directory = ServiceDirectory.of(
                Json.parse(
                        "{\"services\": {\"contents\": [{\"id\":\"s\",\"name\":\"Shelter\",\"status\":\"active\","
                                + "\"minimum_age\":18,\"attributes\":[{\"id\":\"a\",\"value\":\"SAFETY_SHELTER\",\"taxonomy_term\":"
                                + "{\"id\":\"t\",\"taxonomy\":\"masar\",\"code\":\"categories\"}},{\"id\":\"b\",\"taxonomy_term\":"
                                + "{\"id\":\"u\",\"taxonomy\":\"AIRS\",\"code\":\"BH-1800\"}}],\"languages\":[{\"id\":\"l\",\"code\":\"ar\"},null],"
                                + "\"capacities\":[{\"id\":\"c\",\"available\":2,\"updated\":\"2026-11-20T08:00:00+03:00\",\"unit\":{\"id\":\"x\",\"name\":\"Bed\"}}],"
                                + "\"service_at_locations\":[{\"id\":\"z\",\"location\":{\"id\":\"p\",\"location_type\":\"physical\",\"latitude\":36.1,\"longitude\":44},"
                                + "\"schedules\":[{\"id\":\"h\",\"freq\":\"WEEKLY\",\"byday\":\"SU\",\"opens_at\":\"08:00\",\"closes_at\":\"12:00\"}]}]}]}}"),
                null,
                false);
        ServicePlace place = directory.places().get(0);
        assertThat(place.point()).isNotNull();
        assertThat(place.service().categories()).containsExactly("SAFETY_SHELTER");
        assertThat(place.service().taxonomyCodes()).containsExactly("BH-1800");
        assertThat(place.service().minAge()).isEqualTo(18);
        assertThat(place.service().capacity()).isEqualTo(2);
        assertThat(place.languages()).containsExactly("ar");
        assertThat(place.hours().isUnknown()).isFalse();
        assertThat(directory.report().counts().schedules()).isEqualTo(1);
        assertThat(directory.report().version()).isEqualTo("3.1");
    }

    @Test
    void nonsenseIsRefusedOrReported() {
        assertThatThrownBy(() -> ServiceDirectory.read(DataFile.of("x.json", text("{\"a\":1}"))))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> ServiceDirectory.read(DataFile.of("x.json", text("{\"services\":"))))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> ServiceDirectory.read(DataFile.of("x.json", new byte[] {(byte) 0xff})))
                .isInstanceOf(InvalidRequestException.class);
        for (String json : new String[] {
            "{\"services\":[1,\"x\",[],null,{}]}",
            "{\"rows\":[1,\"x\",[],{},{\"id\":\"a\",\"hours\":\"x\"},{\"id\":\"b\",\"hours\":[1,{\"byday\":[]}]}]}",
            "{\"tables\":{\"services.csv\":[1,{}],\"x\":5,\"locations.csv\":{}}}",
            "{\"services\":{\"contents\":7}}",
            "{\"services\":[{\"id\":{},\"name\":[],\"service_at_locations\":{},\"schedules\":[7]}]}"
        }) {
            assertThat(ServiceDirectory.of(Json.parse(json), null, true)
                            .report()
                            .counts())
                    .as(json)
                    .isNotNull();
        }
    }
}
