package org.masar.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.masar.core.place.GeoPoint;
import org.masar.core.time.DatedValue;
import org.masar.core.time.PartialDate;
import org.masar.core.time.Validity;

/** Marker values go into every personal type and must not come out where nobody asked for them. */
class NothingPersonalIsPrintedTest {

    private static final String MARKER = "Zqxmarker";
    private static final String DIGITS = "07509876543";
    private static final String DATE = "1987-06-05";

    private static final List<String> MARKERS = List.of(MARKER, "9876543", "1987", "36.19", "44.01");

    private static final NamePart PART = new NamePart(NamePartType.ISM, MARKER);
    private static final NameForm FORM = new NameForm("Arab", List.of(PART));

    private static final ImmutableMap<Class<?>, Object> FILLED = ImmutableMap.<Class<?>, Object>builder()
            .put(NamePart.class, PART)
            .put(NameForm.class, FORM)
            .put(PersonName.class, PersonName.of(FORM))
            .put(BirthDate.class, BirthDate.parse(DATE))
            .put(DocumentNumber.class, DocumentNumber.of(MARKER))
            .put(Phone.class, Phone.parse(DIGITS))
            .put(Contact.class, new Contact(MARKER, MARKER, LocalDate.parse(DATE)))
            .put(GeoPoint.class, GeoPoint.of(36.19, 44.01))
            .buildOrThrow();

    @Test
    void everyPersonalTypeIsTested() {
        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.masar.core.person")
                                .stream()
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isEnum())
                                .map(JavaClass::getSimpleName)
                                .filter(name -> !name.equals("package-info")))
                .isNotEmpty()
                .isSubsetOf(FILLED.keySet().stream().map(Class::getSimpleName).collect(Collectors.toSet()));
    }

    @Test
    void toStringIsTheTypeAndNothingElse() {
        FILLED.forEach((type, value) -> {
            assertThat(value).hasToString(type.getSimpleName());
            record Holder(Object inside) {}
            for (Object around : List.of(
                    List.of(value),
                    Map.of("key", value),
                    new Holder(value),
                    DatedValue.builder("series", DatedValue.Gaps.ALLOWED)
                            .add(Validity.always(), value)
                            .build())) {
                assertNoMarker(around.toString());
            }
        });
    }

    @Test
    void exceptionsSayNothingAboutTheValue() {
        List<ThrowingCallable> failures = List.of(
                () -> new NamePart(NamePartType.ISM, MARKER.repeat(200)),
                () -> NameForm.asPrinted(MARKER.repeat(200), null),
                () -> new NameForm("Arab", java.util.Collections.nCopies(51, PART)),
                () -> new PersonName(java.util.Collections.nCopies(51, FORM)),
                () -> BirthDate.parse(MARKER),
                () -> BirthDate.parse(DATE + "T"),
                () -> BirthDate.parse("1987-02-30"),
                () -> BirthDate.parse("1987-13-30"),
                () -> BirthDate.parse(DATE).asPlaceholder(),
                () -> PartialDate.of(1987, 2, 29),
                () -> DocumentNumber.of(MARKER.repeat(12)),
                () -> Phone.parse(MARKER),
                () -> Phone.parse(DIGITS.repeat(3)),
                () -> new Contact(MARKER.repeat(200), "x", null),
                () -> new Contact("x", MARKER.repeat(200), null),
                () -> GeoPoint.of(36.19, 44.01 * 100),
                () -> GeoPoint.of(36.19 * 100, 44.01));
        for (ThrowingCallable failure : failures) {
            assertThatThrownBy(failure).isInstanceOf(RuntimeException.class).satisfies(e -> {
                StringWriter trace = new StringWriter();
                e.printStackTrace(new PrintWriter(trace));
                assertNoMarker(trace.toString());
            });
        }
    }

    private static void assertNoMarker(String text) {
        for (String marker : MARKERS) {
            assertThat(text).doesNotContain(marker);
        }
    }
}
