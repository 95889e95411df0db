package org.masar.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The page for families in a real browser: Debian's Chromium without a window. Skipped where there is none. */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target", "screenshots");

    @TempDir
    private static Path folder;

    private static ConfigurableApplicationContext service;
    private static ChromeDriver browser;
    private static String base;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no browser: apt-get install chromium chromium-driver");
        service = SpringApplication.run(
                ServiceApplication.class,
                "--masar.demo=true",
                "--server.port=0",
                "--masar.neutral-page=about:blank",
                "--masar.limits.per-second=1000",
                "--masar.cases=" + folder.resolve("cases"));
        base = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + "/";
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER.toString()))
                        .build(),
                options);
        browser.manage().window().setSize(new Dimension(500, 900));
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (service != null) {
            service.close();
        }
    }

    @Test
    void aFamilyReachesAResultInArabicByKeyboardAlone() throws Exception {
        browser.get(base);
        type(Keys.TAB);
        assertThat(focused().getDomAttribute("data-language")).isEqualTo("ar");
        type(Keys.ENTER);
        await("form[data-fact]");
        assertThat(script("return document.documentElement.lang")).isEqualTo("ar");
        assertThat(script("return document.documentElement.dir")).isEqualTo("rtl");
        assertThat(script("return getComputedStyle(document.body).direction")).isEqualTo("rtl");
        accessible("question");
        picture("question-ar");

        List<String> asked = new ArrayList<>();
        while (browser.findElements(By.id("result")).isEmpty()) {
            String fact =
                    String.valueOf(browser.findElement(By.cssSelector("form")).getDomAttribute("data-fact"));
            assertThat(asked).doesNotContain(fact).hasSizeLessThan(60);
            asked.add(fact);
            // The reader hears the new question first; every field has a name.
            assertThat(focused().getDomAttribute("id")).isEqualTo("question");
            assertThat(script(
                            "return [...document.querySelectorAll('input,select')].every(i => i.labels.length === 1)"))
                    .isEqualTo(true);
            assertThat(browser.findElement(By.id("why")).getText()).matches("(?s).*\\p{IsArabic}{3}.*");
            if (asked.size() == 1) {
                choose("SPOUSE");
            } else if (fact.equals("sponsor.residenceTitle")) {
                choose("AE_25_2_A1");
            } else {
                tabTo("not-known");
                type(Keys.ENTER);
            }
            awaitChange(fact);
        }
        assertThat(asked).startsWith("relation", "sponsor.residenceTitle");
        assertThat(script("return document.activeElement.tagName")).isEqualTo("H2");
        assertThat(browser.findElements(By.cssSelector("#view ol li"))).isNotEmpty();
        assertThat(browser.findElement(By.id("endnotes")).getText()).contains("مجانية");
        accessible("result");
        picture("result-ar");
        nothingIsKept();
        assertThat(browser.getCurrentUrl()).isEqualTo(base);
    }

    @Test
    void everyLanguageHasItsDirectionAndItsWordsOnANarrowScreen() throws Exception {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
        for (String language : List.of("ar", "ckb", "kmr-Latn", "de", "en")) {
            open(language);
            boolean right = Set.of("ar", "ckb").contains(language);
            assertThat(script("return document.documentElement.dir")).isEqualTo(right ? "rtl" : "ltr");
            assertThat(browser.getTitle()).doesNotContainIgnoringCase("visa").isNotBlank();
            assertThat((Boolean) script("return document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            picture("question-" + language);
        }
        accessible("english");
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void aCountryAndADayAreReadAsTheyAreWritten() {
        open("ar");
        Object sent = browser.executeAsyncScript("""
                const done = arguments[0];
                const original = window.fetch;
                window.fetch = async (address, options) => {
                  if (address !== "/family/next") { return original(address, options); }
                  const facts = JSON.parse(options.body).facts;
                  if (facts.sponsor && facts.sponsor.birthDate) {
                    window.fetch = original;
                    done(JSON.stringify(facts));
                  }
                  const kind = facts.sponsor ? "DATE" : "COUNTRY";
                  const fact = facts.sponsor ? "sponsor.birthDate" : "sponsor.nationality";
                  setTimeout(() => {
                    if (kind === "COUNTRY") {
                      document.getElementById("value").value = "العراق";
                    } else {
                      document.getElementById("day").value = "٥";
                      document.getElementById("month").value = "3";
                      document.getElementById("year").value = "۱۹۹۰";
                    }
                    document.querySelector("form").requestSubmit();
                  }, 300);
                  return new Response(JSON.stringify({ state: "QUESTION", question: { fact, kind,
                    words: { text: "?" }, why: { text: "!" }, mayNotKnow: true, mayDecline: true } }));
                };
                document.getElementById("not-known").click();
                """);
        assertThat(sent).isEqualTo("{\"sponsor\":{\"nationality\":\"IQ\",\"birthDate\":\"1990-03-05\"}}");
    }

    @Test
    void escapeTwiceLeavesNothingOnTheScreen() {
        open("de");
        type(Keys.ESCAPE);
        assertThat(browser.getCurrentUrl()).isEqualTo(base);
        type(Keys.ESCAPE);
        type(Keys.ESCAPE);
        until(() -> "about:blank".equals(browser.getCurrentUrl()), "the neutral page");
        browser.navigate().back();
        assertThat(browser.getPageSource()).doesNotContain("data-fact");
    }

    private static void open(String language) {
        browser.get(base);
        browser.findElement(By.cssSelector("[data-language='" + language + "']"))
                .click();
        until(() -> language.equals(script("return document.documentElement.lang")), language);
        await("form[data-fact]");
    }

    private static void choose(String code) {
        for (int i = 0; i < 60 && !code.equals(focused().getDomAttribute("value")); i++) {
            type(focused().getTagName().equals("input") ? Keys.ARROW_DOWN : Keys.TAB);
        }
        assertThat(focused().getDomAttribute("value")).isEqualTo(code);
        if (!focused().isSelected()) {
            type(Keys.SPACE);
        }
        type(Keys.ENTER);
    }

    private static void tabTo(String id) {
        for (int i = 0; i < 60 && !id.equals(focused().getDomAttribute("id")); i++) {
            type(Keys.TAB);
        }
    }

    private static void nothingIsKept() {
        assertThat(browser.manage().getCookies()).isEmpty();
        assertThat(script("return localStorage.length + sessionStorage.length")).isEqualTo(0L);
        assertThat(browser.executeAsyncScript(
                        "const done = arguments[0]; Promise.all([indexedDB.databases(), caches.keys()])"
                                + ".then(found => done(found.flat().length))"))
                .isEqualTo(0L);
        // Nothing but this service was asked for anything.
        assertThat(
                        script(
                                "return performance.getEntriesByType('resource').every(e => e.name.startsWith(location.origin))"))
                .isEqualTo(true);
    }

    private static void accessible(String where) throws IOException {
        try (InputStream stream = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(stream).isNotNull();
            browser.executeScript(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found =
                browser.executeAsyncScript("const done = arguments[0]; axe.run().then(r => done(r.violations.map("
                        + "v => v.id + ' ' + v.nodes.map(n => n.html).join(' ')).join('\\n')), e => done(String(e)))");
        assertThat(found).as(where).isEqualTo("");
    }

    private static void picture(String name) throws IOException {
        Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    private static Object script(String script) {
        Object value = browser.executeScript(script);
        return value == null ? "" : value;
    }

    private static WebElement focused() {
        return browser.switchTo().activeElement();
    }

    private static void type(Keys key) {
        new org.openqa.selenium.interactions.Actions(browser).sendKeys(key).perform();
    }

    private static void await(String css) {
        until(() -> !browser.findElements(By.cssSelector(css)).isEmpty(), css);
    }

    private static void awaitChange(String fact) {
        until(
                () -> (Boolean) script("const f = document.querySelector('form');"
                        + "return (f === null && document.getElementById('result') !== null)"
                        + " || (f !== null && f.dataset.fact !== '" + fact + "')"),
                "what follows " + fact);
    }

    private static void until(java.util.function.BooleanSupplier holds, String what) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
