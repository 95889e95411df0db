package org.masar.policing.forum;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Set;
import org.masar.policing.forum.ForumAnswer.IssueView;
import org.masar.policing.forum.ForumRequest.Issue;

/** The gates between the steps: no response without analysis, no closing without assessment. Going back is free. */
final class Sara {

    private static final int RECURRENCE = 2;

    private Sara() {}

    static IssueView view(Issue issue) {
        Set<Gate> missing = missing(issue);
        return new IssueView(issue.id(), missing.isEmpty(), ImmutableList.copyOf(missing), Triangle.of(issue));
    }

    private static Set<Gate> missing(Issue issue) {
        Set<Gate> missing = EnumSet.noneOf(Gate.class);
        if (Boolean.TRUE.equals(issue.policeConduct())) {
            missing.add(Gate.OWN_ROUTE);
            return missing;
        }
        int steps = issue.to().ordinal() - issue.step().ordinal();
        if (steps < 0) {
            return missing;
        }
        switch (issue.to()) {
            case SCANNING -> {}
            case ANALYSIS -> {
                need(missing, Gate.RECURRENCE, issue.incidents() != null && issue.incidents() >= RECURRENCE);
                need(missing, Gate.BASELINE, issue.baselineCount() != null);
            }
            case RESPONSE -> {
                need(missing, Gate.BASELINE, issue.baselineCount() != null);
                Boolean found = Triangle.hasTestedCause(issue);
                need(missing, Gate.TESTED_CAUSE, found == null ? Boolean.TRUE.equals(issue.testedCause()) : found);
            }
            case ASSESSMENT -> need(missing, Gate.ACTIONS, Boolean.TRUE.equals(issue.actionsWithOwnerAndDate()));
            case CLOSED -> need(missing, Gate.ASSESSMENT, Boolean.TRUE.equals(issue.assessmentMeasure()));
        }
        need(missing, Gate.NEXT_STEP_ONLY, steps == 1);
        return missing;
    }

    private static void need(Set<Gate> missing, Gate gate, boolean holds) {
        if (!holds) {
            missing.add(gate);
        }
    }
}
