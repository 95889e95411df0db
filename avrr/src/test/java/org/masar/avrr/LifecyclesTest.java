package org.masar.avrr;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.masar.avrr.procedure.ProcedureRequest;
import org.masar.avrr.procedure.Stage;
import org.masar.core.casefile.LifecycleLaws;

class LifecyclesTest extends LifecycleLaws {

    LifecyclesTest() {
        super(new Kept<>(
                Stage.lifecycle(),
                ImmutableList.of(
                        new ProcedureRequest.Events(null, null, null, null, null, null, null),
                        new ProcedureRequest.Events(LocalDate.of(2026, 3, 1), null, null, null, null, null, null),
                        new ProcedureRequest.Events(
                                null, null, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2), null, null, null))));
    }
}
