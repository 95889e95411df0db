package org.masar.core.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.masar.core.json.Json;

/** What a person may ask for: everything that is held about them. */
public final class SubjectAccess {

    private SubjectAccess() {}

    /**
     * What is held about a person, for the person (IOM Data Protection Manual 2010, principle 7): every event with a part
     * sealed for them, opened. Who asks must be who they say; that is for people to see to.
     *
     * @param store where the cases are
     * @param sealer opens what is sealed
     * @param subject the person's code
     * @return one JSON object: subject, and events by case and version with type, schema, dates, open part and the part
     *     sealed for them; personal data
     * @throws CaseStoreException CORRUPT or UNAVAILABLE
     */
    public static String export(CaseStore store, Sealer sealer, String subject) {
        ImmutableList.Builder<Object> events = ImmutableList.builder();
        for (CaseId caseId : store.casesOf(subject)) {
            for (StoredEvent stored : store.read(caseId, 0)) {
                Sealed sealed = stored.event().sealed();
                if (sealed != null && sealed.subject().equals(subject)) {
                    events.add(told(stored, sealer));
                }
            }
        }
        return Json.write(ImmutableMap.of("subject", subject, "events", events.build()), null);
    }

    private static Map<String, Object> told(StoredEvent stored, Sealer sealer) {
        CaseEvent event = stored.event();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("caseId", stored.caseId().value());
        told.put("version", stored.version());
        told.put("type", event.type());
        told.put("schema", event.schema());
        told.put("recordedAt", event.recordedAt().toString());
        told.put("effectiveOn", event.effectiveOn().toString());
        told.put("data", Json.parse(event.data()));
        sealer.open(stored).ifPresent(json -> told.put("sealed", Json.parse(json)));
        return told;
    }
}
