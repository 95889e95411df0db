package org.masar.policing.forum;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.masar.core.statistics.Interval;
import org.masar.core.statistics.Proportions;
import org.masar.policing.forum.ForumAnswer.RatioView;
import org.masar.policing.forum.ForumAnswer.RepresentationView;
import org.masar.policing.forum.ForumRequest.Group;

/** Whom the members stand for. */
final class Representation {

    private static final double CONFIDENCE = 0.95;

    /** A group below one per cent of the people cannot be asked to hold a seat. */
    private static final double SMALLEST_GROUP = 0.01;

    private Representation() {}

    static RepresentationView of(List<Group> groups) {
        long members = groups.stream().mapToLong(Group::members).sum();
        ImmutableList.Builder<RatioView> ratios = ImmutableList.builder();
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        double gap = 0;
        double shannon = 0;
        double squares = 0;
        for (Group group : groups) {
            double people = group.populationShare().doubleValue();
            double share = members == 0 ? 0 : (double) group.members() / members;
            ratios.add(ratio(group, people, members));
            if (group.members() == 0 && people >= SMALLEST_GROUP) {
                missing.add(group.group());
            }
            gap += Math.max(0, people - share);
            shannon -= share == 0 ? 0 : share * StrictMath.log(share);
            squares += share * share;
        }
        boolean nobody = members == 0;
        return new RepresentationView(
                ratios.build(),
                missing.build(),
                nobody ? null : gap,
                nobody ? null : shannon,
                nobody || groups.size() < 2 ? null : shannon / StrictMath.log(groups.size()),
                nobody ? null : 1 - squares);
    }

    private static RatioView ratio(Group group, double people, long members) {
        if (people == 0 || members == 0) {
            return new RatioView(group.group(), null, null, null);
        }
        Interval share = Proportions.wilson(group.members(), members, CONFIDENCE);
        return new RatioView(group.group(), share.value() / people, share.lower() / people, share.upper() / people);
    }
}
