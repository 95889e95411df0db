package org.masar.examples.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the bytecode: from no class of another programme, nor of the forum, leads any chain of references to a class that
 * holds or handles what a person told the centre, the office or a screening.
 */
class ProtectionWallTest {

    /** Rooms of the module in which records of people are handled. */
    private static final Set<String> PROTECTED =
            Set.of("gbv", "legal", "reception", "recruitment", "referral", "trafficking");

    private static final List<String> OUTSIDE = List.of(
            "org.masar.avrr",
            "org.masar.border",
            "org.masar.fap",
            "org.masar.mgi",
            "org.masar.resettlement",
            "org.masar.policing.forum");

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar") && !location.contains("/examples/"))
            .importPackages("org.masar");

    @TestFactory
    List<DynamicTest> nobodyOutsideReachesARecord() {
        return OUTSIDE.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    List<String> paths = new ArrayList<>();
                    int classes = 0;
                    for (JavaClass from : LIBRARY) {
                        if (inRoom(from, room)) {
                            classes++;
                            paths.addAll(paths(from));
                        }
                    }
                    assertThat(classes).isPositive();
                    assertThat(paths).isEmpty();
                }))
                .toList();
    }

    /** The search itself can fail: the façade of the module does reach every record. */
    @Test
    void theFacadeDoes() {
        assertThat(paths(LIBRARY.get("org.masar.policing.Policing"))).isNotEmpty();
    }

    /** A new room of the module is protected until somebody says that it is open. */
    @Test
    void everyRoomIsOpenOrProtected() {
        Set<String> open = Set.of("", "directory", "forum");
        for (JavaClass type : LIBRARY) {
            String home = type.getPackageName();
            if (home.equals("org.masar.policing") || home.startsWith("org.masar.policing.")) {
                assertThat(open.contains(room(home)) || PROTECTED.contains(room(home)))
                        .as(home)
                        .isTrue();
            }
        }
    }

    /** One chain of references, shortest first, to each protected class that can be reached. */
    private static List<String> paths(JavaClass from) {
        Map<JavaClass, JavaClass> cameBy = new LinkedHashMap<>();
        Deque<JavaClass> open = new ArrayDeque<>();
        cameBy.put(from, from);
        open.add(from);
        List<String> paths = new ArrayList<>();
        while (!open.isEmpty()) {
            JavaClass here = open.poll();
            for (Dependency dependency : here.getDirectDependenciesFromSelf()) {
                JavaClass next = dependency.getTargetClass().getBaseComponentType();
                if (next.getName().startsWith("org.masar.") && cameBy.putIfAbsent(next, here) == null) {
                    open.add(next);
                    if (isProtected(next)) {
                        paths.add(path(next, cameBy));
                    }
                }
            }
        }
        return paths;
    }

    private static String path(JavaClass to, Map<JavaClass, JavaClass> cameBy) {
        StringBuilder path = new StringBuilder(to.getName());
        JavaClass here = to;
        JavaClass before = requireNonNull(cameBy.get(here));
        while (!before.equals(here)) {
            path.insert(0, before.getName() + " -> ");
            here = before;
            before = requireNonNull(cameBy.get(here));
        }
        return path.toString();
    }

    private static boolean isProtected(JavaClass type) {
        return type.getPackageName().startsWith("org.masar.policing.")
                && PROTECTED.contains(room(type.getPackageName()));
    }

    private static boolean inRoom(JavaClass type, String room) {
        return type.getPackageName().equals(room) || type.getPackageName().startsWith(room + ".");
    }

    private static String room(String home) {
        String rest = home.substring("org.masar.policing".length());
        return rest.isEmpty() ? "" : Splitter.on('.').splitToList(rest).get(1);
    }
}
