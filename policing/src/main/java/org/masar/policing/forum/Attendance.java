package org.masar.policing.forum;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.policing.forum.ForumAnswer.AttendanceView;
import org.masar.policing.forum.ForumAnswer.GroupAttendance;
import org.masar.policing.forum.ForumAnswer.MeetingView;
import org.masar.policing.forum.ForumAnswer.RatioView;
import org.masar.policing.forum.ForumAnswer.RepresentationView;
import org.masar.policing.forum.ForumRequest.Group;

/**
 * Whom those stand for who really come. A seat that stays empty represents nobody: the shares are of all who came, each
 * as often as they came.
 */
final class Attendance {

    private Attendance() {}

    /** A group nobody knows, a group twice, or more of a group than it has members, contradicts the list of members. */
    static void check(@Nullable List<Group> groups, List<Meeting> meetings, List<Problem> problems) {
        if (groups == null) {
            problems.add(Problem.missing("/representation"));
            return;
        }
        Map<String, Integer> members = new HashMap<>();
        groups.forEach(group -> members.merge(group.group(), group.members(), Integer::sum));
        for (int i = 0; i < meetings.size(); i++) {
            Set<String> seen = new HashSet<>();
            List<Meeting.Present> present = meetings.get(i).present();
            for (int j = 0; j < present.size(); j++) {
                Integer most = members.get(present.get(j).group());
                if (most == null || !seen.add(present.get(j).group())) {
                    problems.add(Problem.contradiction(Problem.at("meetings", i, "present", j, "group")));
                } else if (present.get(j).came() > most) {
                    problems.add(Problem.outOfRange(Problem.at("meetings", i, "present", j, "came"), "0..members"));
                }
            }
        }
    }

    static AttendanceView of(List<Group> groups, List<Meeting> meetings) {
        Map<String, Integer> came = new LinkedHashMap<>();
        Map<String, Integer> meetingsWith = new HashMap<>();
        ImmutableList.Builder<MeetingView> days = ImmutableList.builder();
        int seats = groups.stream().mapToInt(Group::members).sum();
        for (Meeting meeting : meetings) {
            int there = 0;
            Set<String> absent = new HashSet<>();
            groups.stream().filter(group -> group.members() > 0).forEach(group -> absent.add(group.group()));
            for (Meeting.Present present : meeting.present()) {
                there += present.came();
                came.merge(present.group(), present.came(), Integer::sum);
                if (present.came() > 0) {
                    meetingsWith.merge(present.group(), 1, Integer::sum);
                    absent.remove(present.group());
                }
            }
            days.add(new MeetingView(
                    meeting.date(),
                    there,
                    share(there, seats),
                    groups.stream()
                            .map(Group::group)
                            .filter(absent::contains)
                            .distinct()
                            .collect(ImmutableList.toImmutableList())));
        }
        ImmutableList.Builder<GroupAttendance> rates = ImmutableList.builder();
        List<Group> those = new ArrayList<>();
        for (Group group : groups) {
            int all = came.getOrDefault(group.group(), 0);
            those.add(new Group(group.group(), all, group.populationShare()));
            rates.add(new GroupAttendance(
                    group.group(),
                    all,
                    share(all, group.members() * meetings.size()),
                    meetingsWith.getOrDefault(group.group(), 0)));
        }
        return new AttendanceView(days.build(), rates.build(), withoutIntervals(Representation.of(those)));
    }

    private static @Nullable Double share(int part, int whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    /** The same people come again and again: an interval for independent draws would promise too much. */
    private static RepresentationView withoutIntervals(RepresentationView view) {
        return new RepresentationView(
                view.ratios().stream()
                        .map(ratio -> new RatioView(ratio.group(), ratio.ratio(), null, null))
                        .collect(ImmutableList.toImmutableList()),
                view.missing(),
                view.underGap(),
                view.shannon(),
                view.evenness(),
                view.giniSimpson());
    }
}
