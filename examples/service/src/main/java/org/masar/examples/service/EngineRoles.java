package org.masar.examples.service;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/** Who may ask which engine. An engine that is not listed is closed to everybody. */
final class EngineRoles {

    private static final ImmutableMap<String, ImmutableSet<Role>> SHIPPED;

    static {
        ImmutableMap.Builder<String, ImmutableSet<Role>> roles = ImmutableMap.builder();
        put(
                roles,
                Role.PROGRAMMES,
                "core.name.compare",
                "core.name.romanise",
                "core.name.search",
                "core.person.link",
                "core.protection.suppress",
                "core.statistics.proportion");
        put(
                roles,
                ImmutableSet.of(Role.AVRR),
                "avrr.allocate",
                "avrr.business",
                "avrr.counselling",
                "avrr.entitlement",
                "avrr.monitoring",
                "avrr.plan",
                "avrr.procedure",
                "avrr.programmes",
                "avrr.readiness",
                "avrr.reception",
                "avrr.sustainability");
        put(
                roles,
                ImmutableSet.of(Role.RESETTLEMENT),
                "resettlement.manifest",
                "resettlement.notice",
                "resettlement.placement",
                "resettlement.procedure",
                "resettlement.readiness",
                "resettlement.replan",
                "resettlement.request");
        put(
                roles,
                ImmutableSet.of(Role.FAP),
                "fap.documents",
                "fap.entitlement",
                "fap.filing",
                "fap.hardship",
                "fap.misinformation",
                "fap.navigator",
                "fap.procedure",
                "fap.triage");
        put(roles, ImmutableSet.of(Role.POLICE, Role.FORUM), "policing.forum.minutes", "policing.forum.review");
        put(
                roles,
                ImmutableSet.of(Role.POLICE, Role.FORUM, Role.PROTECTION),
                "policing.directory.import",
                "policing.directory.open");
        put(
                roles,
                ImmutableSet.of(Role.PROTECTION),
                "core.protection.disclose",
                "policing.gbv.classify",
                "policing.law.find",
                "policing.reception",
                "policing.recruitment.check",
                "policing.redress",
                "policing.referral.assign",
                "policing.referral.move",
                "policing.referral.route",
                "policing.trafficking.screen");
        put(
                roles,
                ImmutableSet.of(Role.BORDER),
                "border.alerts",
                "border.chip.verify",
                "border.crossing.protectionFirst",
                "border.crossing.reconcile",
                "border.document.examine",
                "border.exercise",
                "border.manifest.check",
                "border.mrz.read",
                "border.mrz.repair",
                "border.mrz.write",
                "border.passengers.read",
                "border.passengers.write",
                "border.screening.compare",
                "border.screening.screen",
                "border.seal.read",
                "border.stay.check",
                "border.transliterate");
        put(
                roles,
                ImmutableSet.of(Role.MGI),
                "mgi.assessment",
                "mgi.composite",
                "mgi.displacement",
                "mgi.sdg1072",
                "mgi.sensitivity",
                "mgi.strategy",
                "mgi.tracker");
        SHIPPED = roles.buildOrThrow();
    }

    private final ImmutableMap<String, ImmutableSet<Role>> byEngine;

    /**
     * The roles of the library's engines, and of those that were plugged in.
     *
     * @param pluggedIn roles by the id of an engine that is not of the library
     * @throws IllegalStateException if an engine of the library is among them
     */
    EngineRoles(Map<String, Set<Role>> pluggedIn) {
        ImmutableMap.Builder<String, ImmutableSet<Role>> all = ImmutableMap.builder();
        all.putAll(SHIPPED);
        pluggedIn.forEach((id, roles) -> {
            if (SHIPPED.containsKey(id)) {
                throw new IllegalStateException("masar.engine-roles must not name " + id
                        + ": who may ask an engine of the library is fixed.\nMaybe give the key another role?");
            }
            all.put(id, Sets.immutableEnumSet(roles));
        });
        byEngine = all.buildOrThrow();
    }

    private static void put(
            ImmutableMap.Builder<String, ImmutableSet<Role>> roles, ImmutableSet<Role> who, String... ids) {
        for (String id : ids) {
            roles.put(id, who);
        }
    }

    /** Who may ask; nobody where the engine is not listed. */
    ImmutableSet<Role> of(String id) {
        return byEngine.getOrDefault(id, ImmutableSet.of());
    }

    /** An engine for protection staff alone answers nobody who also works for border, police or forum. */
    boolean allows(String id, Collection<Role> roles) {
        ImmutableSet<Role> allowed = of(id);
        boolean walled = allowed.contains(Role.PROTECTION) && Collections.disjoint(allowed, Role.OUTSIDE);
        return !Collections.disjoint(allowed, roles) && !(walled && !Collections.disjoint(roles, Role.OUTSIDE));
    }
}
