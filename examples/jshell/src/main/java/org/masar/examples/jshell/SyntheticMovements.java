package org.masar.examples.jshell;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masar.resettlement.manifest.ManifestRequest;
import org.masar.resettlement.request.MovementRequest;

/** Cases with their members, and groups with flights. */
final class SyntheticMovements {

    private static final int SEATS = 40;

    private final Dice dice;
    private int made;

    SyntheticMovements(long seed) {
        dice = new Dice("movements", seed);
    }

    MovementRequest nextCase() {
        made++;
        int size = dice.between(1, 6);
        Draft<MovementRequest> draft = Ask.request(MovementRequest.class)
                .set("asOf", Synthetic.AS_OF)
                .set("movement.requestId", "SPECIMEN")
                .set("movement.requestingAuthority", "specimen")
                .set("movement.requestDate", Synthetic.AS_OF.minusDays(30))
                .set("movement.destinationCountry", "CA")
                .set("movement.programme", "RESETTLEMENT")
                .set("movement.priority", priority())
                .set("cases.0.caseNumber", Synthetic.number("SPECIMEN-", made))
                .set("cases.0.caseSize", size)
                .set("cases.0.finalDestination", dice.of("YYZ", "YVR", "YUL"))
                .set("cases.0.receptionContact", "specimen")
                .set("cases.0.languages", List.of(dice.of("ar", "ckb", "kmr-Latn")));
        for (int i = 0; i < size; i++) {
            draft = draft.set("cases.0.persons." + i, member(i));
        }
        return draft.get();
    }

    private Map<String, Object> member(int place) {
        boolean adult = place < 2;
        LocalDate born = Synthetic.AS_OF.minusDays(365L * (adult ? dice.between(20, 60) : dice.between(0, 17)) + 40);
        return ImmutableMap.<String, Object>builder()
                .put("personId", "p" + (place + 1))
                .put("names", "SPECIMEN")
                .put("birthDate", born)
                .put("sex", dice.of("F", "M"))
                .put("nationality", "XXB")
                .put("relationToPa", place == 0 ? "PA" : adult ? "SPOUSE" : "CHILD")
                .put("accepted", true)
                .put("willing", !dice.chance(0.02))
                .put("consentDataSharing", !dice.chance(0.03))
                .put("travelDocumentType", dice.of("CTD", "PASSPORT"))
                .buildOrThrow();
    }

    private String priority() {
        return dice.chance(0.05) ? "EMERGENCY" : dice.chance(0.2) ? "URGENT" : "NORMAL";
    }

    ManifestRequest manifest(int groups) {
        List<Map<String, Object>> all = new ArrayList<>();
        int people = 0;
        for (int i = 1; i <= groups; i++) {
            int size = dice.between(1, 7);
            people += size;
            boolean wheelchair = dice.chance(0.08);
            all.add(ImmutableMap.of(
                    "id", Synthetic.number("g", i),
                    "size", size,
                    "priority", priority(),
                    "demand", wheelchair ? Map.of("SEAT", size, "WCHC", 1) : Map.of("SEAT", size),
                    "window", ImmutableMap.of("to", Synthetic.AS_OF.plusDays(dice.between(10, 90)))));
        }
        List<Map<String, Object>> flights = new ArrayList<>();
        for (int i = 1; SEATS * flights.size() < people * 4 / 5; i++) {
            flights.add(ImmutableMap.of(
                    "id", Synthetic.number("F", i),
                    "date", Synthetic.AS_OF.plusDays(7L + 60L * i * SEATS / Math.max(SEATS, people)),
                    "capacity", ImmutableMap.of("SEAT", SEATS, "WCHC", 2)));
        }
        return Ask.request(ManifestRequest.class)
                .set("asOf", Synthetic.AS_OF)
                .set("groups", all)
                .set("flights", flights)
                .get();
    }
}
