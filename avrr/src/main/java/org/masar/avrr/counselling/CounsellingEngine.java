package org.masar.avrr.counselling;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.avrr.counselling.CounsellingAnswer.Code;
import org.masar.avrr.counselling.CounsellingAnswer.Finding;
import org.masar.avrr.counselling.CounsellingAnswer.Print;
import org.masar.avrr.counselling.CounsellingAnswer.Role;
import org.masar.avrr.counselling.CounsellingRequest.Point;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.rule.Truth;

/**
 * {@code avrr.counselling}: whether a counselling told all points, in a language that is understood, to a person who was
 * asked alone and is under no pressure. Source: IOM, Framework Standard Operating Procedures for AVRR, August 2017, steps
 * 1 and 2.
 */
public final class CounsellingEngine implements Engine<CounsellingRequest, CounsellingAnswer> {

    private static final EngineInfo<CounsellingRequest, CounsellingAnswer> INFO = new EngineInfo<>(
            "avrr.counselling",
            "1.0.0",
            "Was everything told and understood before this return?",
            CounsellingRequest.class,
            CounsellingAnswer.class);

    /** For the service loader, and for those who need no other engine. */
    public CounsellingEngine() {}

    @Override
    public EngineInfo<CounsellingRequest, CounsellingAnswer> info() {
        return INFO;
    }

    /** A record while it is read. */
    private static final class Reading {

        private final List<Finding> findings = new ArrayList<>();
        private Truth known = Truth.TRUE;

        void expect(@Nullable Boolean value, boolean right, Code code, String field) {
            if (value == null) {
                known = Truth.UNKNOWN;
            } else if (value != right) {
                findings.add(new Finding(code, field));
            }
        }

        Truth complete() {
            return known.and(Truth.of(findings.isEmpty()));
        }
    }

    @Override
    public CounsellingAnswer answer(CounsellingRequest request) {
        Reading reading = new Reading();
        reading.expect(request.languageUnderstood(), true, Code.LANGUAGE_NOT_UNDERSTOOD, "languageUnderstood");
        reading.expect(request.apart(), true, Code.NOT_ASKED_APART, "apart");
        for (Point point : Point.values()) {
            reading.expect(request.told().get(point), true, Code.NOT_TOLD, "told." + point);
        }
        Map<Point, Boolean> understood = request.understood() == null ? Map.of() : request.understood();
        for (Point point : Point.values()) {
            reading.expect(understood.get(point), true, Code.NOT_UNDERSTOOD, "understood." + point);
        }
        reading.expect(request.pressure(), false, Code.PRESSURE, "pressure");
        reading.expect(request.wishesAsylumAdvice(), false, Code.REFER_ASYLUM_ADVICE, "wishesAsylumAdvice");
        ImmutableList<Role> signatures = Boolean.TRUE.equals(request.interpreter())
                ? ImmutableList.of(Role.PERSON, Role.COUNSELLOR, Role.INTERPRETER)
                : ImmutableList.of(Role.PERSON, Role.COUNSELLOR);
        return new CounsellingAnswer(
                reading.complete(),
                ImmutableList.copyOf(reading.findings),
                new Print("avrr.counselling.title", signatures));
    }
}
