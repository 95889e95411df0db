package org.masar.core.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    private static final Terms TERMS = Terms.load();

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)//.*$", Pattern.DOTALL);
    private static final Pattern CATALOGUE = Pattern.compile("messages_(.+)\\.properties");
    private static final Set<String> DOCUMENTS = Set.of("NOTICE", "README", "CHANGELOG", "CONTRIBUTING");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "irregular;en;An illegal migrant came.",
                "irregular;en;illegal border crossings",
                "irregular;ar;مهاجر غير شرعي",
                "irregular;ar;الهجرة غير الشرعية",
                "irregular;de;illegale Migranten",
                "irregular;ckb;کۆچبەری نایاسایی",
                "indicators;en;The software identifies victims.",
                "survivor;en;Every victim is asked.",
                "survivor;ar;تُسأل الضحية",
                "survivor;de;Das Opfer wird gefragt.",
                "survivor;ckb;قوربانی",
                "trafficking;en;fight trafficking and smuggling",
                "trafficking;ar;تهريب البشر",
                "checks;en;The passport is genuine.",
                "checks;ar;جواز مزور",
                "possible-match;en;There was a hit.",
                "possible-match;en;Match confirmed.",
                "claim;en;failed asylum-seekers",
                "durable;en;lack of alternative solutions",
                "fitness;en;a fit-to-fly certificate",
                "kafala;en;Is the kafala valid?",
                "kafala;ar;عقد الكفالة",
                "tracing;en;family reunification and tracing",
                "humanitarian-border;en;switch to crisis mode",
                "midas;en;registered in MIDAS",
                "midas;ar;مسجل في MIDAS",
            })
    void wordsThatAreNotUsed(String term, String language, String text) {
        assertThat(TERMS.inText("k", text, Language.match(language).language()))
                .extracting(Terms.Finding::term)
                .contains(term);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;An irregular migrant came.",
                "en;a presumed victim of trafficking",
                "en;screen for indicators of trafficking",
                "en;Trafficking in persons is not smuggling of migrants.",
                "en;a white list",
                "en;kafala, the guardianship of a child",
                "en;lack of foreseeable alternative durable solutions",
                "en;MIDAS, the Migration Information and Data Analysis System",
                "ar;مهاجر غير نظامي",
                "ar;ضحية مفترضة للاتجار بالبشر",
                "ar;كفالة الطفل",
                "ar;تهريب المهاجرين",
                "de;mutmaßliches Opfer von Menschenhandel",
                "ckb;کۆچبەری ناڕێک",
            })
    void wordsThatAreUsed(String language, String text) {
        assertThat(TERMS.inText("k", text, Language.match(language).language())).isEmpty();
    }

    @Test
    void someWordsAreWrongInOneProgrammeOnly() {
        assertThat(TERMS.inText("avrr.plan.title", "Deportation plan", Language.EN))
                .hasSize(1);
        assertThat(TERMS.inText("fap.title.banOnDeportation", "Ban on deportation", Language.EN))
                .isEmpty();
    }

    @Test
    void findingsSayWhereAndWhatInstead() {
        assertThat(TERMS.inDocument("Never: illegal migrants, confirmed match."))
                .containsExactly(
                        new Terms.Finding("irregular", 7, "illegal migrants", "irregular"),
                        new Terms.Finding("possible-match", 25, "confirmed match", "possible match"));
        assertThat(TERMS.inDocument("Never `illegal migrants` nor {@code confirmed match}."))
                .isEmpty();
    }

    @Test
    void theWholeRepositoryUsesTheTermsOfTheHouse() throws IOException {
        Path root = requireNonNull(Path.of("").toAbsolutePath().getParent());
        assertThat(root.resolve("core")).isDirectory();
        List<Path> files = files(root);
        assertThat(files).anyMatch(file -> file.endsWith("Terms.java"));
        assertThat(files).anyMatch(file -> file.endsWith("messages_ckb.properties"));
        List<String> flaws = new ArrayList<>();
        for (Path file : files) {
            String place = root.relativize(file).toString();
            check(file).forEach(finding -> flaws.add(place + ": " + finding));
        }
        assertThat(flaws).isEmpty();
    }

    private static ImmutableList<Terms.Finding> check(Path file) throws IOException {
        String name = file.getFileName().toString();
        Matcher catalogue = CATALOGUE.matcher(name);
        if (catalogue.matches()) {
            Language language = Language.match(catalogue.group(1)).language();
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
                texts.load(reader);
            }
            ImmutableList.Builder<Terms.Finding> findings = ImmutableList.builder();
            texts.stringPropertyNames()
                    .forEach(key -> findings.addAll(TERMS.inText(key, texts.getProperty(key), language)));
            return findings.build();
        }
        String text = Files.readString(file, UTF_8);
        return TERMS.inDocument(name.endsWith(".java") ? comments(text) : text);
    }

    private static String comments(String source) {
        StringBuilder comments = new StringBuilder();
        COMMENT.matcher(source)
                .results()
                .map(comment -> comment.group().replaceAll("\\s*\\n\\s*\\*?\\s*", " "))
                .forEach(comment -> comments.append(comment).append('\n'));
        return comments.toString();
    }

    private static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = folder.getFileName().toString();
                boolean skipped = !folder.equals(root) && (name.startsWith(".") || name.equals("target"));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                boolean source = name.endsWith(".java") && file.toString().contains("src/main/java");
                boolean document = name.endsWith(".md") || DOCUMENTS.contains(name);
                if (source || document || CATALOGUE.matcher(name).matches()) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }
}
