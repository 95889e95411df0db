package org.masar.core.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.audit.AuditAction;
import org.masar.core.audit.AuditEntry;
import org.masar.core.audit.AuditLog;
import org.masar.core.json.Json;
import org.masar.core.json.Parsed;
import org.masar.core.json.StrictReader;
import org.masar.core.protection.Consent;
import org.masar.core.protection.PendingShares;
import org.masar.core.protection.ProtectionLog;
import tools.jackson.databind.JsonNode;

/**
 * What a person agreed to and took back, as events of the case. What was agreed is sealed under the person's key: to whom
 * somebody turns can tell as much as a diagnosis. Once the key is destroyed no consent is left, and nothing can be shared.
 */
public final class Consents {

    /** Type of the event of a consent; schema 1: consent, subject; sealed: the {@link Consent}. */
    public static final String GIVEN = "consent.given";

    /** Type of the event of a withdrawal, which holds from the moment it was recorded; schema 1: consent, subject. */
    public static final String WITHDRAWN = "consent.withdrawn";

    private static final StrictReader<Consent> READER = StrictReader.of(Consent.class);

    private Consents() {}

    /**
     * An event that says somebody agreed.
     *
     * @param sealer hides what was agreed
     * @param caseId the case the event is for
     * @param note who recorded it, and when
     * @param subject whose items may go, as a code
     * @param consentId names the consent, in the case and in the audit log; a code
     * @param consent what was agreed; a withdrawal in it is left out, since it is an event of its own
     * @return the event to append
     * @throws CaseStoreException as for {@link Sealer#seal}
     */
    public static CaseEvent given(
            Sealer sealer, CaseId caseId, EventNote note, String subject, String consentId, Consent consent) {
        Consent agreed = new Consent(
                consent.by(),
                consent.purpose(),
                consent.receiver(),
                consent.items(),
                consent.givenAt(),
                consent.until(),
                null);
        return sealer.seal(caseId, note.event(GIVEN, data(subject, consentId)), subject, Json.write(agreed, null));
    }

    /**
     * An event that says somebody no longer agrees.
     *
     * @param note who recorded it, and when: from then on it holds
     * @param subject who no longer agrees, as a code
     * @param consentId the consent
     * @return the event to append
     */
    public static CaseEvent withdrawn(EventNote note, String subject, String consentId) {
        return note.event(WITHDRAWN, data(subject, consentId));
    }

    private static String data(String subject, String consentId) {
        return Json.write(
                ImmutableMap.of("consent", Words.code("consent", consentId), "subject", Words.code("subject", subject)),
                null);
    }

    /**
     * The consents of a person, with what was withdrawn. Hand them to {@link org.masar.core.protection.Disclosure}.
     *
     * @param events events of the case, by version
     * @param sealer opens what was agreed
     * @param subject the person's code
     * @return the consents by their ids, in the order given; none once the key is destroyed
     * @throws CaseStoreException as for {@link Sealer#open}; UNKNOWN_SHAPE for consents that a later release wrote
     */
    public static ImmutableMap<String, Consent> of(Iterable<StoredEvent> events, Sealer sealer, String subject) {
        Map<String, Consent> consents = new LinkedHashMap<>();
        for (StoredEvent stored : events) {
            CaseEvent event = stored.event();
            if (!event.type().equals(GIVEN) && !event.type().equals(WITHDRAWN)) {
                continue;
            }
            JsonNode data = Json.parse(event.data());
            if (!data.path("subject").asString("").equals(subject)) {
                continue;
            }
            String id = data.path("consent").asString("");
            if (event.type().equals(WITHDRAWN)) {
                consents.computeIfPresent(id, (same, consent) -> consent.withdrawn(event.recordedAt()));
            } else {
                sealer.open(stored).ifPresent(json -> consents.put(id, consent(stored, json)));
            }
        }
        return ImmutableMap.copyOf(consents);
    }

    private static Consent consent(StoredEvent stored, String json) {
        Parsed<Consent> parsed = READER.read(json);
        if (stored.event().schema() != 1 || !parsed.problems().isEmpty()) {
            throw new CaseStoreException(
                    CaseStoreException.Kind.UNKNOWN_SHAPE,
                    "the consent at position " + stored.position()
                            + " has another shape than 1.\nMaybe use the release that wrote it, or a later one.");
        }
        return parsed.value();
    }

    /**
     * Keeps a withdrawal and takes it to every share of the person that was not fetched yet. The event is stored first:
     * if something fails afterwards, call it again with the same arguments.
     *
     * @param store where the case is kept
     * @param sealer opens what was agreed
     * @param caseId the case
     * @param expectedVersion the version the caller has seen
     * @param note who recorded it, and when: from then on it holds
     * @param subject who no longer agrees, as a code
     * @param consentId the consent
     * @param shares what was offered of this person
     * @param log is told
     * @return the shares; those to the same receiver for the same purpose can no longer be fetched
     * @throws IllegalArgumentException if the person never gave this consent, or their key is destroyed
     * @throws VersionConflictException if the case has another version
     * @throws CaseStoreException as for {@link #of} and {@link CaseStore#append}
     */
    public static PendingShares withdraw(
            CaseStore store,
            Sealer sealer,
            CaseId caseId,
            long expectedVersion,
            EventNote note,
            String subject,
            String consentId,
            PendingShares shares,
            ProtectionLog log) {
        Consent consent = of(store.read(caseId, 0), sealer, subject).get(consentId);
        if (consent == null) {
            throw new IllegalArgumentException("the case holds no consent of this id that can be read.\n"
                    + "Maybe it was given in another case, or the person was erased: then take the shares away.");
        }
        store.append(caseId, expectedVersion, List.of(withdrawn(note, subject, consentId)));
        return shares.withdraw(consent.purpose(), consent.receiver(), note.recordedAt(), log);
    }

    /**
     * Tells the audit log who disclosed what of a person to whom under which consent.
     *
     * @param audit the log
     * @param actor who discloses, as a staff code
     * @param subject the person's code
     * @param caseId the case, or null
     * @param consentId the consent that the disclosure rests on
     * @return what {@link org.masar.core.protection.Disclosure} and {@link PendingShares} are given; an override is
     *     written as an exception
     */
    public static ProtectionLog audited(
            AuditLog audit, String actor, String subject, @Nullable CaseId caseId, String consentId) {
        return entry -> audit.append(new AuditEntry(
                entry.at(),
                actor,
                switch (entry.kind()) {
                    case SHARED, FETCHED -> AuditAction.DISCLOSED;
                    case SHARED_BY_OVERRIDE -> AuditAction.EXCEPTION;
                    case NOTHING_SHARED, FETCH_REFUSED -> AuditAction.DENIED;
                    case WITHDRAWN -> AuditAction.CONSENT_WITHDRAWN;
                },
                subject,
                caseId == null ? null : caseId.value(),
                entry.receiver(),
                entry.purpose().code(),
                consentId,
                ImmutableList.copyOf(entry.items())));
    }
}
