package org.masar.resettlement.manifest;

import com.google.common.collect.ImmutableMap;

/**
 * What a new plan should leave as it was.
 *
 * @param flight flight of each group in the plan that stands
 * @param stage how far each of these groups is
 */
record Loyalty(ImmutableMap<String, String> flight, ImmutableMap<String, Stage> stage) {

    static final Loyalty NONE = new Loyalty(ImmutableMap.of(), ImmutableMap.of());

    /** 1 where the group stands at this stage and would stay on its flight. */
    long keeps(String group, String onFlight, Stage atStage) {
        boolean stays = onFlight.equals(flight.get(group));
        return stays && stage.getOrDefault(group, Stage.PLANNED) == atStage ? 1 : 0;
    }
}
