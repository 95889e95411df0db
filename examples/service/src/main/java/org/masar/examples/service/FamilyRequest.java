package org.masar.examples.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.fap.entitlement.FamilyFacts;

/**
 * What a family has answered so far. The day is for the service to say.
 *
 * @param facts the answers
 * @param withheld dotted names of what the person would rather not say
 * @param notKnown dotted names of what the person does not know
 */
record FamilyRequest(
        @NotNull @Valid FamilyFacts facts,
        @Nullable List<String> withheld,
        @Nullable List<String> notKnown) {
    @Override
    public String toString() {
        return "FamilyRequest";
    }
}
