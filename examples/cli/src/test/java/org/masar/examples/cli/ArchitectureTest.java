package org.masar.examples.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.masar.core.engine.Engine;

/** The arrows of the house, and what library code never does. */
class ArchitectureTest {

    private static final List<String> PROGRAMMES = List.of("avrr", "resettlement", "fap", "policing", "border", "mgi");

    /** Lower rooms first: none knows a later one. Engines live in their rooms, so the door lies right above JSON. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("message"),
            List.of("json"),
            List.of("engine", "time", "optimise", "chart", "statistics"),
            List.of("place", "money"),
            List.of("person"),
            List.of("rule", "name", "protection", "audit"),
            List.of("lifecycle"),
            List.of("casefile"));

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar") && !location.contains("/examples/"))
            .importPackages("org.masar");

    @TestFactory
    List<DynamicTest> noProgrammeKnowsAnother() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String one : PROGRAMMES) {
            String[] others = PROGRAMMES.stream()
                    .filter(other -> !other.equals(one))
                    .map(other -> "org.masar." + other + "..")
                    .toArray(String[]::new);
            tests.add(DynamicTest.dynamicTest(one, () -> noClasses()
                    .that()
                    .resideInAPackage("org.masar." + one + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(LIBRARY)));
        }
        return tests;
    }

    @Test
    void coreKnowsNoProgramme() {
        noClasses()
                .that()
                .resideInAPackage("org.masar.core..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.masar..")
                        .and(DescribedPredicate.not(resideInAPackage("org.masar.core.."))))
                .check(LIBRARY);
    }

    @TestFactory
    List<DynamicTest> lowerRoomsKnowNothingOfUpperOnes() {
        List<DynamicTest> tests = new ArrayList<>();
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            String[] above = FLOORS.stream()
                    .skip(floor + 1L)
                    .flatMap(List::stream)
                    .map(room -> "org.masar.core." + room + "..")
                    .toArray(String[]::new);
            for (String room : FLOORS.get(floor)) {
                tests.add(DynamicTest.dynamicTest(room, () -> noClasses()
                        .that()
                        .resideInAPackage("org.masar.core." + room + "..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(above))
                        .allowEmptyShould(true)
                        .check(LIBRARY)));
            }
        }
        return tests;
    }

    @Test
    void everyRoomHasItsFloor() {
        List<String> rooms = FLOORS.stream().flatMap(List::stream).toList();
        classes()
                .that()
                .resideInAPackage("org.masar.core..")
                .should()
                .resideInAnyPackage(rooms.stream()
                        .map(room -> "org.masar.core." + room + "..")
                        .toArray(String[]::new))
                .orShould()
                .haveSimpleName("package-info")
                .check(LIBRARY);
    }

    /** The day comes with the request, and so does everything else. */
    @Test
    void nobodyAsksTheClockOrTheDice() {
        noClasses()
                .should()
                .callMethodWhere(calls(Set.of(
                        "java.time.LocalDate.now",
                        "java.time.LocalDateTime.now",
                        "java.time.Instant.now",
                        "java.time.OffsetDateTime.now",
                        "java.time.ZonedDateTime.now",
                        "java.time.Year.now",
                        "java.time.Clock.systemUTC",
                        "java.time.Clock.systemDefaultZone",
                        "java.lang.System.currentTimeMillis",
                        "java.lang.System.nanoTime",
                        "java.lang.Math.random",
                        "java.util.UUID.randomUUID")))
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(LIBRARY);
    }

    /** java.time rounds the 31st down in silence; DateMath asks. */
    @Test
    void monthsAreAddedByDateMathOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.masar.core.time")
                .should()
                .callMethodWhere(calls(Set.of(
                        "java.time.LocalDate.plusMonths",
                        "java.time.LocalDate.plusYears",
                        "java.time.LocalDate.minusMonths",
                        "java.time.LocalDate.minusYears",
                        "java.time.LocalDate.withYear",
                        "java.time.LocalDate.withMonth",
                        "java.time.LocalDateTime.plusMonths",
                        "java.time.LocalDateTime.plusYears")))
                .check(LIBRARY);
    }

    /** These may differ in the last bit from one JVM to the next; StrictMath does not. */
    @Test
    void answersDoNotDependOnTheJvm() {
        noClasses()
                .should()
                .callMethodWhere(calls(Set.of(
                        "java.lang.Math.pow",
                        "java.lang.Math.exp",
                        "java.lang.Math.expm1",
                        "java.lang.Math.log",
                        "java.lang.Math.log10",
                        "java.lang.Math.log1p",
                        "java.lang.Math.sin",
                        "java.lang.Math.cos",
                        "java.lang.Math.tan",
                        "java.lang.Math.asin",
                        "java.lang.Math.acos",
                        "java.lang.Math.atan",
                        "java.lang.Math.atan2",
                        "java.lang.Math.cbrt",
                        "java.lang.Math.hypot")))
                .check(LIBRARY);
    }

    @Test
    void theLibraryIsSilent() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(LIBRARY);
    }

    /** Letter case and number format of the machine's own locale must not reach an answer. */
    @Test
    void nobodyAsksTheMachinesLocaleOrZone() {
        noClasses()
                .should()
                .callMethodWhere(calls(Set.of(
                        "java.util.Locale.getDefault",
                        "java.time.ZoneId.systemDefault",
                        "java.util.TimeZone.getDefault",
                        "java.nio.charset.Charset.defaultCharset")))
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "getBytes")
                .check(LIBRARY);
    }

    @Test
    void enginesHaveNoStateThatChanges() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Engine.class)
                .should()
                .beFinal()
                .check(LIBRARY);
    }

    @Test
    void capabilitiesAreNotTechnicalLayers() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..",
                        "..utils..",
                        "..impl..",
                        "..internal..",
                        "..model..",
                        "..dto..",
                        "..service..",
                        "..manager..",
                        "..helper..")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .check(LIBRARY);
    }

    /** A field anyone may write is no part of a pure function. */
    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(LIBRARY);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(Set<String> methods) {
        return DescribedPredicate.describe(
                "calls one of " + methods,
                access -> methods.contains(access.getTarget().getOwner().getFullName() + "."
                        + access.getTarget().getName()));
    }
}
