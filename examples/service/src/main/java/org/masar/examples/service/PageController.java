package org.masar.examples.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Json;
import org.masar.core.message.Addressee;
import org.masar.core.message.CatalogueEntry;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Page;
import org.masar.core.place.Country;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page for families: its four files, by name, and its words. */
@RestController
final class PageController {

    private static final String PREFIX = "service.page.";

    private static final ImmutableMap<String, String> TYPES = ImmutableMap.of(
            "index.html", "text/html;charset=UTF-8",
            "page.css", "text/css;charset=UTF-8",
            "page.js", "text/javascript;charset=UTF-8",
            "icon.svg", "image/svg+xml");

    private final ImmutableMap<String, byte[]> files;
    private final ServiceSettings settings;
    private final Map<Language, String> words = new ConcurrentHashMap<>();

    PageController(ServiceSettings settings) {
        if (!settings.neutralPage().matches("about:blank|https?://\\S+")) {
            throw new IllegalStateException("masar.neutral-page must be an address of the web, or about:blank.");
        }
        this.settings = settings;
        this.files = TYPES.keySet().stream().collect(ImmutableMap.toImmutableMap(name -> name, PageController::file));
    }

    private static byte[] file(String name) {
        try (InputStream stream = PageController.class.getResourceAsStream("/static/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return ByteStreams.toByteArray(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping({"/", "/page.css", "/page.js", "/icon.svg"})
    ResponseEntity<byte[]> file(HttpServletRequest request) {
        String path = request.getServletPath().substring(1);
        String name = path.isEmpty() ? "index.html" : path;
        byte[] file = files.get(name);
        String type = TYPES.get(name);
        if (file == null || type == null) {
            throw Refusal.of(HttpStatus.NOT_FOUND, "notHere");
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(file);
    }

    /** The words of the page, the names of months and countries, who speaks, and where the quick exit leads. */
    @GetMapping("/words")
    ResponseEntity<String> words(@RequestParam(name = "language", required = false) @Nullable String tag) {
        Language asked = tag == null ? Language.EN : Language.match(tag).language();
        Language language = Words.OFFERED.contains(asked) ? asked : Language.AR;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(words.computeIfAbsent(language, this::write));
    }

    private String write(Language language) {
        ImmutableList<Message> messages = Words.MESSAGES.entries().stream()
                .filter(entry -> entry.language() == Language.EN)
                .map(CatalogueEntry::key)
                .filter(key -> key.startsWith(PREFIX))
                .map(Message::of)
                .collect(ImmutableList.toImmutableList());
        String organisation = settings.organisation().isBlank()
                ? Words.text(Message.of(PREFIX + "demonstration"), language.tag())
                : settings.organisation();
        Page page = Words.MESSAGES.familyPage(messages, organisation, Addressee.UNKNOWN, language.tag());
        Map<String, Object> texts = new TreeMap<>();
        for (int i = 0; i < messages.size(); i++) {
            texts.put(
                    messages.get(i).key().substring(PREFIX.length()),
                    page.body().get(i).text());
        }
        List<ImmutableMap<String, String>> endnotes = page.endnotes().stream()
                .map(line -> ImmutableMap.of(
                        "text", line.text(), "textLanguage", line.language().tag()))
                .toList();
        return Json.write(
                ImmutableMap.of(
                        "language",
                        language.tag(),
                        "direction",
                        language.rightToLeft() ? "rtl" : "ltr",
                        "words",
                        texts,
                        "months",
                        months(language),
                        "countries",
                        countries(language),
                        "endnotes",
                        endnotes,
                        "demo",
                        settings.demo(),
                        "neutralPage",
                        settings.neutralPage()),
                null);
    }

    private static ImmutableList<String> months(Language language) {
        return ImmutableList.copyOf(new DateFormatSymbols(GregorianCalendar.class, locale(language))
                .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
    }

    /** Browsers have no names in Kurdish; where there is none here either, the next language of the reader's steps in. */
    private static ImmutableList<ImmutableMap<String, String>> countries(Language language) {
        Comparator<Object> order = Collator.getInstance(locale(language));
        return Country.all().stream()
                .filter(country -> country.kind() == Country.Kind.STATE)
                .map(Country::alpha2)
                .flatMap(Optional::stream)
                .map(code -> ImmutableMap.of("code", code, "name", name(code, language)))
                .sorted(Comparator.comparing((ImmutableMap<String, String> entry) -> entry.get("name"), order)
                        .thenComparing(entry -> entry.get("code")))
                .collect(ImmutableList.toImmutableList());
    }

    private static String name(String code, Language language) {
        ULocale country = new ULocale("", code);
        return language.chain().stream()
                .map(each -> country.getDisplayCountry(locale(each)))
                .filter(name -> !name.equals(code))
                .findFirst()
                .orElse(code);
    }

    private static ULocale locale(Language language) {
        return ULocale.forLanguageTag(
                switch (language) {
                    case AR -> "ar-IQ";
                    case KMR_LATN, KMR_ARAB -> "ku";
                    default -> language.tag();
                });
    }
}
