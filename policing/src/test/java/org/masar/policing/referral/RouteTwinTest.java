package org.masar.policing.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import org.masar.policing.directory.DirectoryData;
import org.masar.policing.directory.DirectoryJson;
import org.masar.policing.directory.ServiceCategory;
import org.masar.policing.directory.ServiceDirectory;
import org.masar.policing.directory.WeekdayCode;
import org.masar.policing.referral.RouteAnswer.CallFirst;
import org.masar.policing.referral.RouteAnswer.Match;
import org.masar.policing.referral.RouteRequest.Circle;
import org.masar.policing.referral.RouteRequest.Exclusion;
import org.masar.policing.referral.RouteRequest.Need;
import org.masar.policing.referral.RouteRequest.Person;
import org.masar.policing.referral.RouteRequest.Point;
import org.masar.policing.referral.RouteRequest.Sex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Routing against a twin that knows nothing of the router: it works on the rows of the spreadsheet as JSON, with its own
 * reading of every rule, selects by repeated search for the best, and measures distance by its own formula.
 */
class RouteTwinTest {

    private static final int RUNS = Boolean.getBoolean("masar.deep") ? 1_000_000 : 100_000;
    private static final List<String> CATEGORIES = List.of("HEALTH_GENERAL", "LEGAL_AID_WLCO", "SAFETY_SHELTER");
    private static final OffsetDateTime BASE = OffsetDateTime.parse("2026-11-22T00:00:00+03:00");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private final Random random = new Random(20261122);

    @Test
    void equalsBruteForce() {
        int matched = 0;
        for (int run = 0; run < RUNS; run += 80) {
            matched += compare(1 + random.nextInt(14), 80);
        }
        assertThat(matched).isGreaterThan(RUNS / 4);
    }

    /** Directories of many blocks, most of which are passed over; the certificate holds for each answer. */
    @Test
    void equalsBruteForceInLargeDirectories() {
        int passedOver = 0;
        for (int run = 0; run < (Boolean.getBoolean("masar.deep") ? 400 : 20); run++) {
            JsonNode rows = spread(rows(700));
            ServiceDirectory directory = directory(rows.toString());
            var engine = new RouteEngine().with(directory);
            for (int i = 0; i < 25; i++) {
                RouteRequest request = request();
                RouteAnswer answer = engine.answer(request);
                compare(rows, request, answer);
                assertThat(RouteProof.check(directory, request, answer)).isEmpty();
                RouteAnswer.Certificate bound = answer.certificate();
                if (bound != null && request.maxKm() == null) {
                    passedOver++;
                    Match last = answer.matches().get(answer.matches().size() - 1);
                    assertThat(last.distanceM()).isNotNull();
                    assertThat(bound.boundM()).isGreaterThanOrEqualTo(last.distanceM());
                }
            }
        }
        assertThat(passedOver).isGreaterThan(20);
    }

    /** A certificate that claims too much, a match that does not fit, a better one hidden: each is refused. */
    @Test
    void falseCertificatesAreRefused() {
        int refused = 0;
        for (int run = 0; run < 40; run++) {
            ServiceDirectory directory = directory(spread(rows(300)).toString());
            RouteRequest request = request();
            RouteAnswer answer = new RouteEngine().with(directory).answer(request);
            if (answer.matches().size() < 2) {
                continue;
            }
            Match last = answer.matches().get(answer.matches().size() - 1);
            List<Match> fewer = answer.matches().subList(1, answer.matches().size());
            assertThat(RouteProof.check(directory, request, with(answer, fewer, answer.certificate())))
                    .isNotEmpty();
            if (last.distanceM() != null && last.distanceM().doubleValue() > 1) {
                BigDecimal half = last.distanceM().divide(BigDecimal.valueOf(2));
                assertThat(RouteProof.check(
                                directory, request, with(answer, answer.matches(), new RouteAnswer.Certificate(half))))
                        .isNotEmpty();
                refused++;
            }
            List<Match> turned = new ArrayList<>(answer.matches());
            java.util.Collections.reverse(turned);
            Match first = answer.matches().get(0);
            if (first.distanceM() != null
                    && last.distanceM() != null
                    && first.distanceM().add(BigDecimal.ONE).compareTo(last.distanceM()) < 0) {
                assertThat(RouteProof.check(directory, request, with(answer, turned, answer.certificate())))
                        .isNotEmpty();
            }
        }
        assertThat(refused).isGreaterThan(5);
    }

    private static RouteAnswer with(
            RouteAnswer answer, List<Match> matches, RouteAnswer.@Nullable Certificate certificate) {
        return new RouteAnswer(
                ImmutableList.copyOf(matches),
                answer.remote(),
                answer.matchCount(),
                answer.considered(),
                answer.rejected(),
                answer.relaxations(),
                answer.deadlines(),
                answer.options(),
                certificate,
                answer.warnings());
    }

    private int compare(int size, int questions) {
        JsonNode rows = rows(size);
        var engine = new RouteEngine().with(directory(rows.toString()));
        int matched = 0;
        for (int i = 0; i < questions; i++) {
            RouteRequest request = request();
            RouteAnswer answer = engine.answer(request);
            compare(rows, request, answer);
            matched += answer.matchCount();
        }
        return matched;
    }

    private static void compare(JsonNode rows, RouteRequest request, RouteAnswer answer) {
        Twin twin = new Twin(rows, request);
        if (!answer.matches().stream().map(Match::serviceId).toList().equals(twin.shown())) {
            assertThat(answer.matches().stream().map(Match::serviceId).toList())
                    .as(rows + " " + Json.write(request, null))
                    .isEqualTo(twin.shown());
        }
        assertThat(answer.matchCount()).isEqualTo(twin.fitting.size());
        assertThat(answer.considered()).isEqualTo(rows.size());
        Map<String, Integer> rejected = new TreeMap<>();
        if (answer.rejected() != null) {
            answer.rejected().forEach((constraint, count) -> rejected.put(constraint.name(), count));
        }
        assertThat(rejected).isEqualTo(twin.rejected);
        Map<String, Integer> relaxed = new TreeMap<>();
        if (answer.relaxations() != null) {
            answer.relaxations().stream()
                    .filter(one -> one.constraint() != Constraint.CAPACITY)
                    .forEach(one -> relaxed.put(one.constraint().name(), one.wouldMatch()));
        }
        assertThat(relaxed).isEqualTo(twin.relaxed());
    }

    /** Many different ids, and places that are not all the same few. */
    private JsonNode spread(JsonNode rows) {
        int number = 0;
        for (JsonNode row : rows) {
            ObjectNode one = (ObjectNode) row;
            one.put("id", (number % 5 == 0 ? "x" : "") + number++);
            if (one.has("lat") && random.nextInt(8) > 0) {
                one.put("lat", 29 + random.nextDouble() * 8);
                one.put("lon", 39 + random.nextDouble() * 9);
            }
        }
        return rows;
    }

    private JsonNode rows(int count) {
        ArrayNode rows = (ArrayNode) Json.parse("[]");
        for (int i = 0; i < count; i++) {
            ObjectNode row = rows.addObject();
            row.put("id", random.nextInt(4) == 0 ? "x" + i : String.valueOf(i * 7 % 23));
            row.put("name", "n");
            if (random.nextInt(9) == 0) {
                row.put("status", "inactive");
            }
            row.putArray("categories").add(CATEGORIES.get(random.nextInt(3))).add(CATEGORIES.get(random.nextInt(3)));
            row.putArray("taxonomyCodes").add("BH-" + random.nextInt(2) + "." + random.nextInt(3));
            if (random.nextInt(9) > 0) {
                row.put("lat", 36 + random.nextInt(4) / 10.0);
                row.put("lon", 43 + random.nextInt(4) / 10.0);
            }
            if (random.nextBoolean()) {
                row.putArray("languages").add(random.nextBoolean() ? "ar" : "Kurdish");
            }
            if (random.nextInt(3) > 0) {
                ObjectNode hours = row.putArray("hours").addObject();
                hours.put("byday", DAYS.get(random.nextInt(7)) + "," + DAYS.get(random.nextInt(7)));
                int opens = random.nextInt(12);
                hours.put("opens", (opens < 10 ? "0" : "") + opens + ":00");
                hours.put("closes", opens + 11 + ":00");
                if (random.nextInt(4) == 0) {
                    hours.put("validTo", "2026-11-2" + random.nextInt(10));
                }
            }
            maybe(row, "minAge", 10 + random.nextInt(20));
            maybe(row, "maxAge", 20 + random.nextInt(40));
            maybe(row, "capacity", random.nextInt(2));
            if (random.nextBoolean()) {
                row.put("capacityUpdated", "2026-11-" + (10 + random.nextInt(15)));
            }
            if (random.nextInt(3) == 0) {
                row.putArray("sexes").add("FEMALE");
            }
            if (random.nextInt(3) > 0) {
                row.putArray("staffGender").add(random.nextBoolean() ? "FEMALE" : "MALE");
            }
            if (random.nextInt(3) == 0) {
                row.putArray("papersAsked").add("ID");
            }
            if (random.nextInt(3) == 0) {
                row.putArray("unsafeFor").add("MARK");
            }
            if (random.nextInt(3) == 0) {
                row.putArray("accessibility").add("RAMP");
            }
            row.put("interpreter", random.nextInt(5) == 0);
            row.put("police", random.nextInt(5) == 0);
            row.put("placePublic", random.nextInt(5) > 0);
            row.put("organizationId", "o" + random.nextInt(3));
        }
        return rows;
    }

    private void maybe(ObjectNode row, String name, int value) {
        if (random.nextInt(3) == 0) {
            row.put(name, value);
        }
    }

    private RouteRequest request() {
        boolean prefix = random.nextInt(4) == 0;
        Need need = new Need(
                prefix ? null : ServiceCategory.valueOf(CATEGORIES.get(random.nextInt(3))),
                prefix ? "BH-" + random.nextInt(2) : null,
                random.nextBoolean() ? List.of(Intervention.HIV_PEP, Intervention.HEPATITIS_B) : null);
        int time = random.nextInt(3);
        OffsetDateTime at = time == 0 ? BASE.plusMinutes(random.nextInt(7 * 24 * 60)) : null;
        List<Exclusion> exclusions = new ArrayList<>();
        switch (random.nextInt(7)) {
            case 0 -> exclusions.add(new Exclusion(null, null, "MARK", null, null));
            case 1 -> exclusions.add(new Exclusion(null, null, null, true, null));
            case 2 -> exclusions.add(new Exclusion(null, "o1", null, null, null));
            case 3 -> exclusions.add(new Exclusion(null, null, null, null, new Circle(36.1, 43.1, 9.0)));
            case 4 -> exclusions.add(new Exclusion("7", null, null, null, null));
            default -> {}
        }
        boolean asksHours = time < 2;
        return new RouteRequest(
                null,
                new Point(36.1537, 43.1291),
                List.of(need),
                random.nextInt(3) == 0
                        ? null
                        : new Person(
                                random.nextBoolean() ? null : random.nextInt(60),
                                random.nextBoolean() ? null : Sex.values()[random.nextInt(2)],
                                random.nextBoolean() ? null : random.nextBoolean() ? List.of() : List.of("ID")),
                random.nextInt(3) == 0 ? (random.nextBoolean() ? "AR" : "kurdish") : null,
                random.nextInt(4) == 0 ? Sex.FEMALE : null,
                random.nextInt(6) == 0 ? List.of("RAMP") : null,
                at,
                time == 1 ? WeekdayCode.values()[random.nextInt(7)] : null,
                time == 1 ? random.nextInt(1440) : null,
                (asksHours && random.nextInt(3) == 0) ? (Boolean) random.nextBoolean() : null,
                (at != null && random.nextBoolean()) ? at.minusHours(random.nextInt(100)) : null,
                exclusions,
                random.nextInt(3) == 0 ? (Double) (double) random.nextInt(40) : null,
                1 + random.nextInt(6));
    }

    /** The slow twin. */
    private static final class Twin {

        private final JsonNode rows;
        private final RouteRequest request;
        private final List<JsonNode> fitting = new ArrayList<>();
        private final Map<String, Integer> rejected = new TreeMap<>();

        Twin(JsonNode rows, RouteRequest request) {
            this.rows = rows;
            this.request = request;
            for (JsonNode row : rows) {
                String failing = failing(row);
                if (failing == null) {
                    fitting.add(row);
                } else {
                    rejected.merge(failing, 1, Integer::sum);
                }
            }
        }

        private @Nullable String failing(JsonNode row) {
            Need need = request.needs().get(0);
            Person person = request.person() == null ? new Person(null, null, null) : request.person();
            List<String> categories = texts(row, "categories");
            if (row.has("status") && !row.get("status").asString().equals("active")) {
                return "INACTIVE";
            }
            boolean offers = need.category() == null
                    ? texts(row, "taxonomyCodes").get(0).startsWith(String.valueOf(need.taxonomyPrefix()))
                    : categories.contains(need.category().name());
            if (!offers) {
                return "CATEGORY";
            } else if (!row.has("lat")) {
                return "NO_PLACE";
            }
            Integer age = person.age();
            if (age != null
                    && ((row.has("minAge") && row.get("minAge").asInt() > age)
                            || (row.has("maxAge") && row.get("maxAge").asInt() < age))) {
                return "AGE";
            } else if (person.sex() == Sex.MALE && row.has("sexes")) {
                return "SEX";
            } else if (person.documents() != null
                    && person.documents().isEmpty()
                    && row.has("papersAsked")
                    && !categories.contains("HEALTH_GENERAL")) {
                return "PAPERS";
            }
            String language =
                    request.language() == null ? null : request.language().equals("AR") ? "ar" : "Kurdish";
            if (language != null
                    && !texts(row, "languages").contains(language)
                    && !row.get("interpreter").asBoolean()) {
                return "LANGUAGE";
            } else if (request.staffGender() != null
                    && !texts(row, "staffGender").contains("FEMALE")) {
                return "STAFF_GENDER";
            } else if (request.accessibility() != null && !row.has("accessibility")) {
                return "ACCESSIBILITY";
            }
            for (Exclusion one : request.exclusions() == null ? List.<Exclusion>of() : request.exclusions()) {
                if ((one.unsafeFor() != null && row.has("unsafeFor"))
                        || (one.police() != null && row.get("police").asBoolean())
                        || ("o1".equals(one.organizationId())
                                && row.get("organizationId").asString().equals("o1"))
                        || ("7".equals(one.serviceId())
                                && row.get("id").asString().equals("7"))
                        || (one.near() != null && metres(36.1, 43.1, row) <= 9_000)) {
                    return "EXCLUDED";
                }
            }
            if (request.at() != null
                    && row.has("capacity")
                    && row.get("capacity").asInt() == 0
                    && row.has("capacityUpdated")
                    && !LocalDate.parse(row.get("capacityUpdated").asString())
                            .plusDays(7)
                            .isBefore(request.at().toLocalDate())) {
                return "CAPACITY";
            }
            boolean must = request.mustBeOpen() == null ? request.weekday() != null : request.mustBeOpen();
            if (must && !open(row)) {
                return "CLOSED";
            }
            return request.maxKm() != null && metres(36.1537, 43.1291, row) > request.maxKm() * 1000 ? "TOO_FAR" : null;
        }

        private boolean open(JsonNode row) {
            if (!row.has("hours")) {
                return false;
            }
            OffsetDateTime at = request.at();
            return at == null
                    ? request.weekday() != null
                            && request.minute() != null
                            && byDay(row, request.weekday().name())
                            && within(row, request.minute())
                    : byDay(row, DAYS.get(at.getDayOfWeek().getValue() - 1))
                            && within(row, at.getHour() * 60 + at.getMinute())
                            && valid(row, at.toLocalDate());
        }

        private static JsonNode hours(JsonNode row) {
            return row.get("hours").get(0);
        }

        private static boolean byDay(JsonNode row, String day) {
            return Arrays.asList(hours(row).get("byday").asString().split(",", -1))
                    .contains(day);
        }

        private static boolean within(JsonNode row, int minute) {
            return minute >= Integer.parseInt(hours(row).get("opens").asString().substring(0, 2)) * 60
                    && minute
                            < Integer.parseInt(
                                            hours(row).get("closes").asString().substring(0, 2))
                                    * 60;
        }

        private static boolean valid(JsonNode row, LocalDate day) {
            return !hours(row).has("validTo")
                    || !day.isAfter(LocalDate.parse(hours(row).get("validTo").asString()));
        }

        /** By vectors on the sphere, another formula than the router's. */
        private static double metres(double lat, double lon, JsonNode row) {
            double[] one = vector(lat, lon);
            double[] other = vector(row.get("lat").asDouble(), row.get("lon").asDouble());
            double x = one[0] - other[0];
            double y = one[1] - other[1];
            double z = one[2] - other[2];
            return 2 * 6_371_008.8 * Math.asin(Math.sqrt(x * x + y * y + z * z) / 2);
        }

        private static double[] vector(double lat, double lon) {
            double phi = Math.toRadians(lat);
            double lambda = Math.toRadians(lon);
            return new double[] {Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)};
        }

        private static List<String> texts(JsonNode row, String name) {
            List<String> texts = new ArrayList<>();
            row.path(name).forEach(one -> texts.add(one.asString()));
            return texts;
        }

        /** By asking again without what is lifted; lifting a capacity is no question. */
        Map<String, Integer> relaxed() {
            Map<String, Integer> relaxed = new TreeMap<>();
            for (Constraint one : Constraint.values()) {
                if (fitting.isEmpty() && one.isLiftable() && rows.size() > 0) {
                    int would = new Twin(rows, without(one)).fitting.size();
                    if (would > 0) {
                        relaxed.put(one.name(), would);
                    }
                }
            }
            return relaxed;
        }

        private RouteRequest without(Constraint lifted) {
            Person person = request.person() == null ? new Person(null, null, null) : request.person();
            return new RouteRequest(
                    null,
                    request.place(),
                    request.needs(),
                    new Person(
                            lifted == Constraint.AGE ? null : person.age(),
                            lifted == Constraint.SEX ? null : person.sex(),
                            lifted == Constraint.PAPERS ? null : person.documents()),
                    lifted == Constraint.LANGUAGE ? null : request.language(),
                    lifted == Constraint.STAFF_GENDER ? null : request.staffGender(),
                    lifted == Constraint.ACCESSIBILITY ? null : request.accessibility(),
                    request.at(),
                    request.weekday(),
                    request.minute(),
                    lifted == Constraint.CLOSED ? Boolean.FALSE : request.mustBeOpen(),
                    request.clockFrom(),
                    request.exclusions(),
                    lifted == Constraint.TOO_FAR ? null : request.maxKm(),
                    request.top());
        }

        List<String> shown() {
            List<JsonNode> left = new ArrayList<>(fitting);
            List<String> shown = new ArrayList<>();
            while (!left.isEmpty() && shown.size() < (request.top() == null ? 5 : request.top())) {
                JsonNode best = left.get(0);
                for (JsonNode other : left) {
                    best = better(other, best) ? other : best;
                }
                left.remove(best);
                shown.add(best.get("id").asString());
            }
            return shown;
        }

        private boolean better(JsonNode one, JsonNode other) {
            OffsetDateTime opensOne = opensAt(one);
            OffsetDateTime opensOther = opensAt(other);
            if (inTime(opensOne) != inTime(opensOther)) {
                return inTime(opensOne);
            } else if ((opensOne == null) != (opensOther == null)) {
                return opensOther == null;
            } else if (opensOne != null && opensOther != null && !opensOne.isEqual(opensOther)) {
                return opensOne.isBefore(opensOther);
            }
            // A micrometre is rounding of one of the two formulas.
            double difference = metres(36.1537, 43.1291, one) - metres(36.1537, 43.1291, other);
            if (Math.abs(difference) > 1e-4) {
                return difference < 0;
            }
            return byId(one.get("id").asString(), other.get("id").asString()) < 0;
        }

        private static int byId(String one, String other) {
            return one.startsWith("x") || other.startsWith("x")
                    ? one.compareTo(other)
                    : Integer.compare(Integer.parseInt(one), Integer.parseInt(other));
        }

        private boolean inTime(@Nullable OffsetDateTime opens) {
            OffsetDateTime from = request.clockFrom();
            OffsetDateTime at = request.at();
            if (from == null || at == null || request.needs().get(0).interventions() == null) {
                return false;
            }
            OffsetDateTime until = at.isBefore(from.plusHours(72)) ? from.plusHours(72) : from.plusHours(336);
            return opens != null && opens.isBefore(until);
        }

        /** Minute by minute over two weeks; later than that nothing of these rows opens first. */
        private @Nullable OffsetDateTime opensAt(JsonNode row) {
            OffsetDateTime at = request.at();
            if (at == null || !row.has("hours")) {
                return null;
            }
            if (open(row)) {
                return at;
            }
            for (int i = 0; i < 15; i++) {
                LocalDate day = at.toLocalDate().plusDays(i);
                OffsetDateTime opens = day.atTime(
                                Integer.parseInt(
                                        hours(row).get("opens").asString().substring(0, 2)),
                                0)
                        .atOffset(at.getOffset());
                if (opens.isAfter(at) && byDay(row, DAYS.get(day.getDayOfWeek().getValue() - 1)) && valid(row, day)) {
                    return opens;
                }
            }
            return null;
        }
    }

    /** For every need and every elapsed time up to a year: where a health service can be reached, one is named. */
    @Test
    void clocksExcludeNothing() {
        ServiceDirectory directory = directory("[{\"id\":\"c\",\"name\":\"n\",\"categories\":[\"HEALTH_GENERAL\","
                + "\"HEALTH_CLINICAL_MANAGEMENT_OF_RAPE\"],\"lat\":36.3,\"lon\":43.1,\"papersAsked\":[\"ID\"]}]");
        for (ServiceCategory category :
                List.of(ServiceCategory.HEALTH_GENERAL, ServiceCategory.HEALTH_CLINICAL_MANAGEMENT_OF_RAPE)) {
            for (Intervention intervention : Intervention.values()) {
                for (int day = 0; day <= 365; day++) {
                    RouteAnswer answer = new RouteEngine()
                            .with(directory)
                            .answer(new RouteRequest(
                                    null,
                                    new Point(36.0, 43.0),
                                    List.of(new Need(category, null, List.of(intervention))),
                                    new Person(20, Sex.FEMALE, List.of()),
                                    null,
                                    null,
                                    null,
                                    BASE.plusDays(day),
                                    null,
                                    null,
                                    null,
                                    BASE,
                                    null,
                                    null,
                                    null));
                    assertThat(answer.matches()).hasSize(1);
                    assertThat(answer.options()).contains(RouteAnswer.Option.GO_ALONE_NOTHING_SHARED);
                    assertThat(answer.matches().get(0).callFirst())
                            .isEqualTo(ImmutableList.of(CallFirst.HOURS, CallFirst.CAPACITY, CallFirst.NOT_CONFIRMED));
                }
            }
        }
    }

    @Test
    void aHiddenPlaceNeverLeaves() {
        RouteAnswer answer = Engines.ask(
                new RouteEngine()
                        .with(directory("[{\"id\":\"s\",\"name\":\"n\",\"categories\":[\"SAFETY_SHELTER\"],"
                                + "\"lat\":36.123456,\"lon\":43.654321,\"placePublic\":false}]")),
                new RouteRequest(
                        null,
                        new Point(36.0, 43.0),
                        List.of(new Need(ServiceCategory.SAFETY_SHELTER, null, null)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        500.0,
                        null));
        assertThat(answer.matches().get(0).distanceM()).isNull();
        assertThat(Json.write(answer, "en")).doesNotContain("123456", "654321", "lat");
        assertThat(answer.certificate()).isEqualTo(new RouteAnswer.Certificate(new BigDecimal("500000.0")));
    }

    /** A service for the people of one district is not for others, and the answer says what asking it would bring. */
    @Test
    void serviceAreasAreKept() {
        String area = "{\\\"type\\\":\\\"Polygon\\\",\\\"coordinates\\\":[[[43,35],[44,35],[44,36],[43,36],[43,35]]]}";
        ServiceDirectory directory = ServiceDirectory.read(org.masar.core.engine.DataFile.of(
                "d.json",
                ("{\"services\":[{\"id\":\"a\",\"name\":\"n\",\"status\":\"active\",\"service_areas\":[{\"id\":\"z\",\"extent\":\""
                                + area
                                + "\"}],\"attributes\":[{\"id\":\"f\",\"value\":\"FOOD\",\"taxonomy_term\":{\"id\":\"t\","
                                + "\"code\":\"categories\",\"taxonomy\":\"masar\"}}],\"service_at_locations\":[{\"id\":\"x\",\"location\":"
                                + "{\"id\":\"l\",\"location_type\":\"physical\",\"latitude\":35.5,\"longitude\":43.5}}]}]}")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        for (double lat : new double[] {35.9, 36.0, 36.1}) {
            RouteRequest request = new RouteRequest(
                    null,
                    new Point(lat, 43.5),
                    List.of(new Need(ServiceCategory.FOOD, null, null)),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            RouteAnswer answer = new RouteEngine().with(directory).answer(request);
            assertThat(answer.matchCount()).as("%s", lat).isEqualTo(lat > 36 ? 0 : 1);
            assertThat(answer.rejected()).isEqualTo(lat > 36 ? Map.of(Constraint.OUTSIDE_AREA, 1) : Map.of());
            assertThat(answer.relaxations())
                    .isEqualTo(lat > 36 ? List.of(new RouteAnswer.Relaxation(Constraint.OUTSIDE_AREA, 1)) : null);
            assertThat(RouteProof.check(directory, request, answer)).isEmpty();
        }
    }

    @Test
    void problemsOfARequest() {
        RouteRequest request = new RouteRequest(
                new DirectoryData(DirectoryJson.of(Json.parse("{\"nothing\":1}"))),
                new Point(36.0, 43.0),
                List.of(new Need(null, null, null), new Need(ServiceCategory.FOOD, "F", null)),
                null,
                null,
                null,
                null,
                BASE,
                WeekdayCode.MO,
                null,
                null,
                null,
                List.of(new Exclusion(null, null, null, null, null), new Exclusion("a", "b", null, null, null)),
                null,
                null);
        assertThat(new RouteEngine().check(request))
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "/data/directory BAD_VALUE",
                        "/needs/0/category MISSING",
                        "/needs/1/category CONTRADICTION",
                        "/needs/1/taxonomyPrefix CONTRADICTION",
                        "/exclusions/0/serviceId MISSING",
                        "/exclusions/1/serviceId CONTRADICTION",
                        "/exclusions/1/organizationId CONTRADICTION",
                        "/at CONTRADICTION",
                        "/weekday CONTRADICTION",
                        "/minute MISSING");
    }

    private static ServiceDirectory directory(String rows) {
        return ServiceDirectory.read(org.masar.core.engine.DataFile.of(
                "d.json", ("{\"rows\":" + rows + "}").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
