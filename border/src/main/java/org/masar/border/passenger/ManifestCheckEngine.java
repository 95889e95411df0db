package org.masar.border.passenger;

import static java.util.Objects.requireNonNullElse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.border.document.Mrz;
import org.masar.border.document.MrzZone;
import org.masar.border.passenger.ManifestCheckAnswer.Code;
import org.masar.border.passenger.ManifestCheckAnswer.Finding;
import org.masar.border.passenger.ManifestPairs.Names;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;

/**
 * {@code border.manifest.check}: a list announced against the documents scanned. Every difference is named with its
 * place; none is a ground for a refusal, and a minor alone calls for a welfare check.
 *
 * <p>Names are compared across scripts and spellings; a name that is nearly the same is reported too, for it may be
 * another one. What one side does not state does not differ.
 */
public final class ManifestCheckEngine implements Engine<ManifestCheckRequest, ManifestCheckAnswer> {

    private static final EngineInfo<ManifestCheckRequest, ManifestCheckAnswer> INFO = new EngineInfo<>(
            "border.manifest.check",
            "1.0.0",
            "How do the people announced agree with the documents scanned?",
            ManifestCheckRequest.class,
            ManifestCheckAnswer.class);

    private static final int ADULT = 18;

    private static final Comparator<Finding> ORDER = Comparator.<Finding>comparingInt(
                    finding -> finding.person() == null ? Integer.MAX_VALUE : finding.person())
            .thenComparing(Finding::code);

    /** For the service loader; the engine has no state. */
    public ManifestCheckEngine() {}

    @Override
    public EngineInfo<ManifestCheckRequest, ManifestCheckAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(ManifestCheckRequest request) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < request.scanned().size(); i++) {
            if (!ids.add(request.scanned().get(i).id())) {
                problems.add(Problem.contradiction(Problem.at("scanned", i, "id")));
            }
        }
        return problems;
    }

    @Override
    public ManifestCheckAnswer answer(ManifestCheckRequest request) {
        return new Run(request).answer();
    }

    /** One check. */
    private static final class Run {

        private final LocalDate travel;
        private final LocalDate validOn;
        private final int minorAge;
        private final List<PassengerMessage.Person> people;
        private final List<Traveller> announced = new ArrayList<>();
        private final List<ManifestCheckRequest.Scanned> scanned;
        private final List<MrzZone> zones = new ArrayList<>();
        private final List<@Nullable Traveller> scans = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Run(ManifestCheckRequest request) {
            ManifestCheckRequest.Rules rules =
                    requireNonNullElse(request.rules(), new ManifestCheckRequest.Rules(null, null));
            travel = request.travelDate();
            validOn = travel.plusDays(requireNonNullElse(rules.minimumValidityDays(), 0));
            minorAge = requireNonNullElse(rules.minorAge(), ADULT);
            people = requireNonNullElse(request.announced().people(), ImmutableList.of());
            people.forEach(person -> announced.add(Traveller.of(person)));
            scanned = request.scanned();
            for (ManifestCheckRequest.Scanned scan : scanned) {
                MrzZone zone = Mrz.read(scan.lines());
                zones.add(zone);
                scans.add(zone.error() == null ? Traveller.of(zone) : null);
            }
        }

        ManifestCheckAnswer answer() {
            Map<Integer, Integer> scannedAgain = scannedAgain();
            int[] pairs = ManifestPairs.find(announced, scans, scannedAgain.keySet());
            ImmutableList.Builder<ManifestCheckAnswer.Pair> found = ImmutableList.builder();
            int[] personOf = new int[scans.size()];
            Arrays.fill(personOf, -1);
            for (int i = 0; i < pairs.length; i++) {
                if (pairs[i] >= 0) {
                    personOf[pairs[i]] = i;
                    found.add(new ManifestCheckAnswer.Pair(i, id(pairs[i])));
                }
            }
            announcedAgain();
            for (int i = 0; i < people.size(); i++) {
                Traveller zone = pairs[i] < 0 ? null : scans.get(pairs[i]);
                dataMissing(i);
                expiry(i, pairs[i]);
                if (zone == null) {
                    find(Code.NOT_SCANNED, i, null, null, null);
                } else {
                    compare(i, zone, id(pairs[i]));
                }
            }
            for (int scan = 0; scan < scans.size(); scan++) {
                Integer first = scannedAgain.get(scan);
                if (first != null) {
                    Integer person = personOf[first] < 0 ? null : (Integer) personOf[first];
                    find(Code.DUPLICATE, person, id(scan), null, ImmutableMap.of("of", id(first)));
                } else if (scans.get(scan) == null) {
                    find(Code.DATA_MISSING, null, id(scan), null, ImmutableMap.of("fields", ImmutableList.of("lines")));
                } else if (personOf[scan] < 0) {
                    find(Code.NOT_ANNOUNCED, null, id(scan), null, null);
                    expiryOf(scan, null);
                }
            }
            minors(pairs, personOf, scannedAgain.keySet());
            findings.sort(ORDER);
            return new ManifestCheckAnswer(found.build(), ImmutableList.copyOf(findings));
        }

        private String id(int scan) {
            return scanned.get(scan).id();
        }

        private void find(
                Code code,
                @Nullable Integer person,
                @Nullable String scan,
                @Nullable String field,
                @Nullable ImmutableMap<String, Object> args) {
            findings.add(new Finding(code, person, scan, field, args));
        }

        /** Documents scanned a second time, each with the first. */
        private Map<Integer, Integer> scannedAgain() {
            Map<Integer, Integer> again = new LinkedHashMap<>();
            Map<String, Integer> first = new HashMap<>();
            for (int i = 0; i < scans.size(); i++) {
                if (scans.get(i) != null && !zones.get(i).documentNumber().isEmpty()) {
                    String document = zones.get(i).issuingState() + " "
                            + Traveller.number(zones.get(i).documentNumber());
                    Integer earlier = first.putIfAbsent(document, i);
                    if (earlier != null) {
                        again.put(i, earlier);
                    }
                }
            }
            return again;
        }

        /** People announced a second time: the same unique reference, document, or name with date of birth. */
        private void announcedAgain() {
            Map<String, Integer> first = new HashMap<>();
            for (int i = 0; i < people.size(); i++) {
                PassengerMessage.Person person = people.get(i);
                Traveller traveller = announced.get(i);
                List<String> keys = new ArrayList<>();
                String reference = Traveller.refs(person).get("ABO");
                if (reference != null) {
                    keys.add("ABO " + reference);
                }
                for (PassengerMessage.Document document : Traveller.documents(person)) {
                    String number = Traveller.number(document.number());
                    if (!number.isEmpty()) {
                        keys.add("document " + document.type() + " " + document.issuer() + " " + number);
                    }
                }
                if (!traveller.letters().isEmpty() && traveller.birthDate() != null) {
                    keys.add("name " + traveller.letters() + " " + traveller.birthDate() + " " + traveller.sex());
                }
                Integer earlier = null;
                for (String key : keys) {
                    Integer at = first.putIfAbsent(key, i);
                    earlier = at != null && at != i && (earlier == null || at < earlier) ? at : earlier;
                }
                if (earlier != null) {
                    find(Code.DUPLICATE, i, null, null, ImmutableMap.of("of", earlier));
                }
            }
        }

        private void dataMissing(int at) {
            Traveller traveller = announced.get(at);
            ImmutableList.Builder<String> fields = ImmutableList.builder();
            absent(people.get(at).surname(), "surname", fields);
            absent(people.get(at).birthDate(), "birthDate", fields);
            absent(people.get(at).sex(), "sex", fields);
            absent(people.get(at).nationality(), "nationality", fields);
            if (traveller.numbers().isEmpty()) {
                fields.add("documentNumber");
            }
            ImmutableList<String> missing = fields.build();
            if (!missing.isEmpty()) {
                find(Code.DATA_MISSING, at, null, null, ImmutableMap.of("fields", missing));
            }
        }

        private static void absent(@Nullable String value, String name, ImmutableList.Builder<String> fields) {
            if (value == null || value.isBlank()) {
                fields.add(name);
            }
        }

        private void compare(int at, Traveller zone, String scan) {
            Traveller person = announced.get(at);
            Names names = ManifestPairs.names(person, zone);
            if (names == Names.DIFFER || names == Names.CLOSE) {
                find(Code.NAME_DIFFERS, at, scan, "surname", ImmutableMap.of("close", names == Names.CLOSE));
            }
            differs(Traveller.sameBirthDate(person, zone), Code.BIRTH_DATE_DIFFERS, at, scan, "birthDate");
            differs(Traveller.same(person.sex(), zone.sex()), Code.SEX_DIFFERS, at, scan, "sex");
            differs(
                    Traveller.same(person.nationality(), zone.nationality()),
                    Code.NATIONALITY_DIFFERS,
                    at,
                    scan,
                    "nationality");
            differs(Traveller.sameNumber(person, zone), Code.DOCUMENT_NUMBER_DIFFERS, at, scan, "documents");
        }

        private void differs(@Nullable Boolean same, Code code, int at, String scan, String field) {
            if (Boolean.FALSE.equals(same)) {
                find(code, at, scan, field, null);
            }
        }

        /** Each document once, whether it was announced, scanned or both. */
        private void expiry(int at, int scan) {
            String inZone = scan < 0 ? "" : Traveller.number(zones.get(scan).documentNumber());
            boolean zoneExpires = scan >= 0 && expires(zones.get(scan).expiryDate());
            boolean reported = false;
            for (PassengerMessage.Document document : Traveller.documents(people.get(at))) {
                boolean same = scan >= 0 && Traveller.number(document.number()).equals(inZone);
                if (expires(document.expiry()) || (same && zoneExpires)) {
                    find(Code.DOCUMENT_EXPIRES, at, same ? id(scan) : null, "documents", null);
                    reported |= same;
                }
            }
            if (zoneExpires && !reported) {
                expiryOf(scan, at);
            }
        }

        private void expiryOf(int scan, @Nullable Integer person) {
            if (expires(zones.get(scan).expiryDate())) {
                find(Code.DOCUMENT_EXPIRES, person, id(scan), null, null);
            }
        }

        private boolean expires(@Nullable String text) {
            LocalDate expiry = Traveller.expiry(text, travel);
            return expiry != null && expiry.isBefore(validOn);
        }

        /** A minor by the list or by the document; an adult of the same record locator, or none stated for both, is enough. */
        private void minors(int[] pairs, int[] personOf, Set<Integer> scannedAgain) {
            Set<String> withAdult = new HashSet<>();
            boolean[] minor = new boolean[people.size()];
            for (int i = 0; i < people.size(); i++) {
                int age = announced.get(i).ageOn(travel);
                Traveller zone = pairs[i] < 0 ? null : scans.get(pairs[i]);
                int scannedAge = zone == null ? -1 : zone.ageOn(travel);
                minor[i] = isMinor(age) || isMinor(scannedAge);
                if (!minor[i] && (age >= 0 || scannedAge >= 0)) {
                    withAdult.add(group(i));
                }
            }
            List<Integer> unannounced = new ArrayList<>();
            for (int scan = 0; scan < scans.size(); scan++) {
                Traveller zone = scans.get(scan);
                if (zone != null && personOf[scan] < 0 && !scannedAgain.contains(scan)) {
                    if (isMinor(zone.ageOn(travel))) {
                        unannounced.add(scan);
                    } else if (zone.ageOn(travel) >= 0) {
                        withAdult.add("");
                    }
                }
            }
            for (int i = 0; i < people.size(); i++) {
                if (minor[i] && !withAdult.contains(group(i))) {
                    find(Code.MINOR_ALONE, i, pairs[i] < 0 ? null : id(pairs[i]), null, null);
                }
            }
            for (int scan : unannounced) {
                if (!withAdult.contains("")) {
                    find(Code.MINOR_ALONE, null, id(scan), null, null);
                }
            }
        }

        private boolean isMinor(int age) {
            return age >= 0 && age < minorAge;
        }

        private String group(int person) {
            return requireNonNullElse(Traveller.refs(people.get(person)).get("AVF"), "");
        }
    }
}
