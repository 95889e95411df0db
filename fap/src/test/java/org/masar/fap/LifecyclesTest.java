package org.masar.fap;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.masar.core.casefile.LifecycleLaws;
import org.masar.fap.entitlement.Application.Channel;
import org.masar.fap.filing.Entry;
import org.masar.fap.filing.EntryDates;
import org.masar.fap.procedure.Steps;

class LifecyclesTest extends LifecycleLaws {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    LifecyclesTest() {
        super(
                new Kept<>(
                        Entry.flow(),
                        ImmutableList.of(
                                new Entry.Case(
                                        new EntryDates(null, null, null, null, null, null, null, null, null), DAY),
                                new Entry.Case(new EntryDates(DAY, DAY, DAY, DAY, DAY, null, DAY, null, DAY), DAY),
                                new Entry.Case(
                                        new EntryDates(DAY, DAY, DAY, DAY, DAY, DAY, DAY, DAY, null),
                                        DAY.plusDays(1)))),
                new Kept<>(
                        Steps.flow(),
                        ImmutableList.of(
                                new Steps.Case(null, null),
                                new Steps.Case(true, Channel.EMAIL),
                                new Steps.Case(false, Channel.POST))));
    }
}
