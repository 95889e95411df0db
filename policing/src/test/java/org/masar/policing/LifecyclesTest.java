package org.masar.policing;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.masar.core.casefile.LifecycleLaws;
import org.masar.policing.forum.Establishment;
import org.masar.policing.forum.ForumRequest;
import org.masar.policing.legal.OfficeCase;
import org.masar.policing.legal.Situation;
import org.masar.policing.reception.Choice;
import org.masar.policing.reception.Urgent;
import org.masar.policing.reception.Visit;

class LifecyclesTest extends LifecycleLaws {

    private static final Situation MEDIATED = Arrays.stream(Situation.values())
            .filter(Situation::mediationMayBeOffered)
            .findFirst()
            .orElseThrow();

    LifecyclesTest() {
        super(
                new Kept<>(
                        Establishment.flow(),
                        ImmutableList.of(
                                new ForumRequest.Establishment(null, null, null, null),
                                new ForumRequest.Establishment(true, true, true, true))),
                new Kept<>(
                        OfficeCase.flow(),
                        ImmutableList.of(
                                new OfficeCase(null, null, null),
                                new OfficeCase(MEDIATED, true, true),
                                new OfficeCase(Situation.SEXUAL_VIOLENCE, false, false))),
                new Kept<>(Visit.flow(), visits()));
    }

    private static ImmutableList<Visit> visits() {
        ImmutableList.Builder<Visit> visits = ImmutableList.builder();
        visits.add(new Visit(ImmutableList.of(), null), new Visit(ImmutableList.of(Urgent.WOUNDS), null));
        for (Choice choice : Choice.values()) {
            visits.add(new Visit(ImmutableList.of(), choice), new Visit(ImmutableList.of(Urgent.DANGER), choice));
        }
        return visits.build();
    }
}
