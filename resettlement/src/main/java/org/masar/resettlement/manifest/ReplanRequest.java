package org.masar.resettlement.manifest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan stands, and something changed: what is the plan that changes least?
 *
 * @param manifest the request of the plan as it was
 * @param current flight of each group in the plan that stands
 * @param stages how far each group is; PLANNED if absent
 * @param changes what changed, in the order in which it was known
 */
public record ReplanRequest(
        @NotNull @Valid ManifestRequest manifest,
        @NotNull Map<String, String> current,
        @Nullable Map<String, Stage> stages,
        @NotNull @Size(min = 1) List<@Valid Change> changes) {

    /** Kinds of changes. */
    public enum ChangeKind {
        /** A flight does not go. */
        FLIGHT_CANCELLED,
        /** A flight has more or less of a resource. */
        CAPACITY_CHANGED,
        /** A person cannot travel; the whole group waits with the person. */
        PERSON_DEFERRED,
        /** A group cannot travel. */
        GROUP_DEFERRED,
        /** A state takes nobody any more. */
        STATE_WITHDRAWN,
        /** A group is new. */
        GROUP_ADDED
    }

    /**
     * A change.
     *
     * @param kind what changed
     * @param flight the flight
     * @param group the group
     * @param person the person
     * @param state the state
     * @param groups groups concerned
     * @param capacity new capacity of the resources named; others stay
     * @param reason why
     */
    public record Change(
            @NotNull ChangeKind kind,
            @Nullable String flight,
            @Nullable String group,
            @Nullable String person,
            @Nullable String state,
            @Nullable List<String> groups,
            @Nullable Map<String, @Min(0) Integer> capacity,
            @Nullable CancelReason reason) {

        boolean names(String id) {
            return id.equals(group) || (groups != null && groups.contains(id));
        }

        boolean takesOut() {
            return kind == ChangeKind.PERSON_DEFERRED
                    || kind == ChangeKind.GROUP_DEFERRED
                    || kind == ChangeKind.STATE_WITHDRAWN;
        }

        @Override
        public String toString() {
            return "Change";
        }
    }

    @Override
    public String toString() {
        return "ReplanRequest";
    }
}
