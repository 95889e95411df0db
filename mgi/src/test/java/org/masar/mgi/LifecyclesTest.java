package org.masar.mgi;

import com.google.common.collect.ImmutableList;
import org.masar.core.casefile.LifecycleLaws;
import org.masar.mgi.assessment.AssessmentState;
import org.masar.mgi.assessment.AssessmentState.Progress;

class LifecyclesTest extends LifecycleLaws {

    LifecyclesTest() {
        super(new Kept<>(
                AssessmentState.lifecycle(),
                ImmutableList.of(
                        new Progress(false, ImmutableList.of()),
                        new Progress(true, ImmutableList.of("Q1")),
                        new Progress(true, ImmutableList.of()))));
    }
}
