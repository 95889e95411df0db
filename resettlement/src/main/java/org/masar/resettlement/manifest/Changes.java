package org.masar.resettlement.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.resettlement.manifest.ManifestRequest.Flight;
import org.masar.resettlement.manifest.ManifestRequest.Group;
import org.masar.resettlement.manifest.ManifestRequest.GroupLink;
import org.masar.resettlement.manifest.ReplanRequest.Change;
import org.masar.resettlement.manifest.ReplanRequest.ChangeKind;

/** What is left of a request after the changes. */
final class Changes {

    private final ReplanRequest request;
    private final ManifestRequest manifest;
    private final List<Group> groups;
    private final Set<String> cancelled = new HashSet<>();

    /** The change that took a group out. */
    private final Map<String, Change> out = new HashMap<>();

    Changes(ReplanRequest request) {
        this.request = request;
        this.manifest = request.manifest();
        this.groups = manifest.groups() == null ? List.of() : manifest.groups();
        for (Change change : request.changes()) {
            if (change.kind() == ChangeKind.FLIGHT_CANCELLED && change.flight() != null) {
                cancelled.add(change.flight());
            }
            if (change.takesOut()) {
                groups.stream()
                        .filter(group -> change.names(group.id()))
                        .forEach(group -> out.putIfAbsent(group.id(), change));
            }
        }
        spread(manifest.links() == null ? List.of() : manifest.links());
    }

    /** Who must travel with somebody taken out waits too: to let others go first is for people to decide. */
    private void spread(List<GroupLink> links) {
        boolean more = true;
        while (more) {
            more = false;
            for (GroupLink link : links) {
                if (Links.holds(link, links)) {
                    more |= pass(link.a(), link.b());
                    more |= pass(link.b(), link.a());
                }
            }
        }
    }

    private boolean pass(String from, String to) {
        Change change = out.get(from);
        return change != null && out.putIfAbsent(to, change) == null;
    }

    ManifestRequest after() {
        return new ManifestRequest(
                null,
                manifest.objective(),
                manifest.assignAll(),
                manifest.sizeNeutral(),
                manifest.asOf(),
                groups.stream()
                        .filter(group -> !out.containsKey(group.id()))
                        .map(this::released)
                        .collect(ImmutableList.toImmutableList()),
                (manifest.flights() == null ? List.<Flight>of() : manifest.flights())
                        .stream()
                                .filter(flight -> !cancelled.contains(flight.id()))
                                .map(this::changed)
                                .collect(ImmutableList.toImmutableList()),
                manifest.arcs(),
                manifest.links(),
                manifest.quotas(),
                manifest.escortLimits(),
                manifest.limits(),
                null);
    }

    /** A place on a flight that does not go holds nobody, and a plan that stands is kept by its stages. */
    private Group released(Group group) {
        return group.fixedTo() == null
                        || (!cancelled.contains(group.fixedTo())
                                && !request.current().containsKey(group.id()))
                ? group
                : new Group(
                        group.id(),
                        group.size(),
                        group.demand(),
                        group.priority(),
                        group.deferredTimes(),
                        group.window(),
                        group.destination(),
                        group.value(),
                        group.cost(),
                        null,
                        group.cases());
    }

    private Flight changed(Flight flight) {
        Map<String, Integer> capacity = new java.util.LinkedHashMap<>();
        if (flight.capacity() != null) {
            capacity.putAll(flight.capacity());
        }
        for (Change change : request.changes()) {
            if (change.kind() == ChangeKind.CAPACITY_CHANGED
                    && flight.id().equals(change.flight())
                    && change.capacity() != null) {
                capacity.putAll(change.capacity());
            }
        }
        return new Flight(
                flight.id(),
                capacity,
                flight.date(),
                flight.destination(),
                flight.lastNoticeDate(),
                flight.connectionMinutes(),
                flight.minimumConnectionMinutes());
    }

    /** Stages as given; a group fixed to the flight on which it stands is cleared. */
    ImmutableMap<String, Stage> stages() {
        Map<String, Stage> stages = new HashMap<>();
        if (request.stages() != null) {
            stages.putAll(request.stages());
        }
        for (Group group : groups) {
            if (group.fixedTo() != null
                    && group.fixedTo().equals(request.current().get(group.id()))) {
                stages.putIfAbsent(group.id(), Stage.CLEARED);
            }
        }
        return ImmutableMap.copyOf(stages);
    }

    boolean isOut(String group) {
        return out.containsKey(group);
    }

    /** The first change that concerns a group: by its name, by its flight before, or by its flight now. */
    ChangeKind reason(String group, @Nullable String from, @Nullable String to) {
        Change own = out.get(group);
        for (Change change : request.changes()) {
            boolean aboutFlight =
                    change.kind() == ChangeKind.FLIGHT_CANCELLED || change.kind() == ChangeKind.CAPACITY_CHANGED;
            boolean itsFlight = aboutFlight && from != null && from.equals(change.flight());
            if (change.equals(own) || change.names(group) || itsFlight) {
                return change.kind();
            }
        }
        return request.changes().stream()
                .filter(change -> to != null && to.equals(change.flight()))
                .findFirst()
                .orElseGet(() -> request.changes().get(0))
                .kind();
    }
}
