package org.masar.resettlement.manifest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.resettlement.manifest.ManifestAnswer.LeftBehind;
import org.masar.resettlement.manifest.ManifestAnswer.Status;
import org.masar.resettlement.manifest.ReplanRequest.ChangeKind;

/**
 * The plan that changes least for those already told, and who moves why. The first components are as in {@link
 * ManifestAnswer}; groups that were taken out do not stand among those left behind.
 *
 * @param status what is known about the plan
 * @param value of the objective, with what is kept above all else
 * @param bound no plan has a better value
 * @param gap distance of bound and value, as a share of the value
 * @param weights the numbers by which the value is summed
 * @param seatedByTier groups seated
 * @param assigned flight of each group that has one
 * @param loads units of each resource in use, by flight
 * @param leftBehind groups without a flight
 * @param infeasibleBecause what makes it impossible
 * @param seed of the random numbers
 * @param moved groups whose flight changes, in the order of the groups
 * @param kept groups that stay on their flight
 * @param movedNotified groups among {@code moved} whose receiving side was told already, cleared ones included
 */
public record ReplanAnswer(
        Status status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal bound,
        @Nullable BigDecimal gap,
        @Nullable ImmutableMap<String, BigDecimal> weights,
        ImmutableMap<Priority, Integer> seatedByTier,
        ImmutableMap<String, String> assigned,
        ImmutableMap<String, ImmutableMap<String, Long>> loads,
        ImmutableList<LeftBehind> leftBehind,
        @Nullable ImmutableList<Message> infeasibleBecause,
        Long seed,
        ImmutableList<Move> moved,
        Integer kept,
        Integer movedNotified) {

    /**
     * A group whose flight changes.
     *
     * @param group the group
     * @param from its flight before; absent if it had none
     * @param to its flight now; absent if it is left behind
     * @param reason the first change that concerns it
     */
    public record Move(
            String group, @Nullable String from, @Nullable String to, ChangeKind reason) {
        @Override
        public String toString() {
            return "Move";
        }
    }

    @Override
    public String toString() {
        return "ReplanAnswer";
    }
}
