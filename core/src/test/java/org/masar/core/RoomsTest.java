package org.masar.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.masar.core.time.DateMath;

/** Lower rooms know nothing of upper ones, nobody reads a clock, and months are added in one place. */
class RoomsTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.masar.core");

    private static final Set<String> MONTHS_AND_YEARS = Set.of("plusMonths", "plusYears", "minusMonths", "minusYears");

    @Test
    void roomsStandOnEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.masar.core.time..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.masar.core.place..",
                        "org.masar.core.money..",
                        "org.masar.core.person..",
                        "org.masar.core.rule..",
                        "org.masar.core.engine..")
                .check(CORE);
        noClasses()
                .that()
                .resideInAnyPackage("org.masar.core.place..", "org.masar.core.money..", "org.masar.core.person..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.masar.core.rule..", "org.masar.core.engine..", "org.masar.core.name..")
                .check(CORE);
    }

    @Test
    void onlyDateMathAddsMonths() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(DateMath.class)
                .should()
                .callMethodWhere(on("month or year arithmetic of java.time", target -> {
                    boolean period = target.getRawParameterTypes().size() == 1
                            && target.getRawParameterTypes()
                                    .get(0)
                                    .getName()
                                    .equals("java.time.temporal.TemporalAmount");
                    return MONTHS_AND_YEARS.contains(target.getName())
                            || (period && Set.of("plus", "minus").contains(target.getName()));
                }))
                .check(CORE);
    }

    @Test
    void nobodyReadsAClock() {
        noClasses()
                .should()
                .callMethodWhere(
                        on("the current time", target -> target.getName().equals("now")))
                .check(CORE);
    }

    private static DescribedPredicate<JavaMethodCall> on(
            String what, java.util.function.Predicate<MethodCallTarget> predicate) {
        return DescribedPredicate.describe(
                what,
                call -> call.getTarget().getOwner().getPackageName().startsWith("java.time")
                        && predicate.test(call.getTarget()));
    }
}
