package org.masar.mgi.strategy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.StrictReader;
import org.masar.mgi.assessment.SubCategory;

/** The Global Compact's objectives, actions and principles, and this project's links to them. */
@JsonIgnoreProperties({"verifiedUntil", "sources"})
record GlobalCompact(
        String id,
        String version,
        String mapping,
        List<Objective> objectives,
        List<Principle> principles,
        List<DomainPrinciples> domainPrinciples,
        List<SubCategoryLinks> subCategories,
        List<Action> actions) {

    static final int OBJECTIVES = 23;

    record Objective(int objective, int paragraph, String name, List<String> sdgTargets) {}

    record Principle(String code, String name) {}

    record DomainPrinciples(String domain, List<String> principles) {}

    record SubCategoryLinks(
            SubCategory subCategory, List<String> gcmActions, List<String> sdgTargets, List<String> principles) {}

    record Action(String code, int objective, String text) {}

    static GlobalCompact shipped() {
        return Shipped.COMPACT;
    }

    Objective objective(int number) {
        return objectives.get(number - 1);
    }

    @Nullable
    Action action(String code) {
        return actions.stream()
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    SubCategoryLinks links(SubCategory subCategory) {
        return subCategories.stream()
                .filter(links -> links.subCategory() == subCategory)
                .findFirst()
                .orElseThrow();
    }

    List<String> principles(String domain) {
        return domainPrinciples.stream()
                .filter(one -> one.domain().equals(domain))
                .findFirst()
                .map(DomainPrinciples::principles)
                .orElse(List.of());
    }

    private static final class Shipped {

        static final GlobalCompact COMPACT =
                StrictReader.of(GlobalCompact.class).shipped("global-compact.json");
    }
}
