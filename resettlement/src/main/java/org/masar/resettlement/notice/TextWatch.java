package org.masar.resettlement.notice;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what free text must not hold. The words are a choice of the house, in the languages of these notices: they
 * find what people usually write, not every illness there is.
 */
final class TextWatch {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ILLNESS = Pattern.compile(
            "\\b(diabet|hiv\\b|aids\\b|tubercul|tb\\b|cancer|carcinom|tumou?r|leuk|epilep|seizure|hepatit|syphil|malaria|"
                    + "schizo|psychos|psychiat|bipolar|depressi|ptsd\\b|anxiety|suicid|dement|autis|cerebral|stroke|cardiac|"
                    + "heart\\s+(disease|failure|attack)|infarct|hypertens|renal|kidney|dialys|asthma|copd\\b|thalass|"
                    + "sickle|anaemi|anemi|haemophil|hemophil|paraly|parapleg|quadripleg|amput|pregnan|diagnos|"
                    + "zuckerkrank|krebs|schwanger|epilepsie|tuberkul)"
                    + "|السكري|سكري|السل|سرطان|صرع|فشل كلوي|التهاب الكبد|حامل|الإيدز|نفسي"
                    + "|شەکرە|شێرپەنجە|دووگیان",
            FLAGS);

    /** A code of the International Classification of Diseases with its decimal. */
    private static final Pattern CODED = Pattern.compile("\\b[A-TV-Z][0-9]{2}\\.[0-9]{1,2}\\b");

    private static final Pattern WHEELCHAIR = Pattern.compile(
            "wheel\\s?-?chair|rollstuhl|fauteuil roulant|كرسي\\s+متحرك|كرسيا?\\s+متحرك|کورسی\\s+جوڵاو|sandaliyeya bi tekeran",
            FLAGS);

    private TextWatch() {}

    /** Texts of a notice by field, without names. */
    static ImmutableMap<String, String> texts(NoticeRequest request) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "category", request.category());
        put(texts, "onwardTravel", request.onwardTravel());
        put(texts, "sponsorOrAgency", request.sponsorOrAgency());
        put(texts, "accommodationEnRoute", request.accommodationEnRoute());
        put(texts, "languages", joined(request.languages()));
        put(texts, "contacts", joined(request.contacts()));
        put(
                texts,
                "members",
                request.members() == null
                        ? null
                        : joined(request.members().stream()
                                .map(member -> member.relation() == null ? "" : member.relation())
                                .toList()));
        return ImmutableMap.copyOf(texts);
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null) {
            texts.put(field, text);
        }
    }

    private static @Nullable String joined(@Nullable List<String> texts) {
        return texts == null ? null : String.join("\n", texts);
    }

    static boolean namesIllness(String text) {
        return ILLNESS.matcher(text).find() || CODED.matcher(text).find();
    }

    static boolean namesWheelchair(String text) {
        return WHEELCHAIR.matcher(text).find();
    }
}
