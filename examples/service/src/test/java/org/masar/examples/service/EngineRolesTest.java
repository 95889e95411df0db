package org.masar.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;

class EngineRolesTest {

    private static final EngineRoles ROLES = new EngineRoles(Map.of());

    /** Rooms in which records of people are handled, by package. */
    private static final Pattern PROTECTED = Pattern.compile("org\\.masar\\.policing\\."
            + "(gbv|legal|reception|recruitment|referral|trafficking)\\..*|.*\\.DiscloseEngine");

    @Test
    void everyEngineIsOpenToSomebody() {
        for (Engine<?, ?> engine : Engines.load().all()) {
            assertThat(ROLES.of(engine.info().id())).as(engine.info().id()).isNotEmpty();
        }
    }

    @Test
    void theWallHoldsForEveryProtectionEngineAndWhateverElseAKeyHolds() {
        int walled = 0;
        for (Engine<?, ?> engine : Engines.load().all()) {
            if (PROTECTED.matcher(engine.getClass().getName()).matches()) {
                walled++;
                String id = engine.info().id();
                assertThat(ROLES.allows(id, List.of(Role.PROTECTION))).as(id).isTrue();
                for (Role outside : Role.OUTSIDE) {
                    assertThat(ROLES.allows(id, List.of(outside))).as(id).isFalse();
                    assertThat(ROLES.allows(id, EnumSet.of(outside, Role.PROTECTION)))
                            .as(id)
                            .isFalse();
                }
            }
        }
        assertThat(walled).isGreaterThanOrEqualTo(9);
    }

    @Test
    void aPluggedInEngineIsClosedUntilItIsNamedAndCannotReplaceAnother() {
        assertThat(ROLES.allows("other.law", EnumSet.allOf(Role.class))).isFalse();
        assertThat(new EngineRoles(Map.of("other.law", Set.of(Role.FAP))).allows("other.law", List.of(Role.FAP)))
                .isTrue();
        assertThatThrownBy(() -> new EngineRoles(Map.of("policing.redress", Set.of(Role.BORDER))))
                .isInstanceOf(IllegalStateException.class);
    }
}
