package org.masar.fap.misinformation;

import com.google.common.collect.ImmutableList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.masar.core.json.StrictReader;

/** The word rules of {@code claims.json}: a rule matches where each of its groups has a word in the text. */
final class Claims {

    /**
     * A rule. A word that begins with a space must begin a word of the text; others may stand anywhere in it.
     *
     * @param id its id, shown with the answer
     * @param topic the topic it finds
     * @param all groups, each of which must be met by one of its words
     */
    record Rule(
            @NotNull String id,
            @NotNull Topic topic,
            @NotNull List<List<String>> all) {

        boolean matches(String text) {
            return all.stream().allMatch(group -> group.stream().anyMatch(text::contains));
        }
    }

    record Source(@NotNull Topic topic, @NotNull String source) {}

    record Pack(
            @NotNull String id,
            @NotNull String version,
            @NotNull LocalDate verifiedUntil,
            @NotNull String appliesTo,
            @NotNull List<@Valid Source> sources,
            @NotNull List<@Valid Rule> rules) {}

    static final Pack PACK = StrictReader.of(Pack.class).shipped("claims.json");

    private static final ImmutableList<Rule> RULES = PACK.rules().stream()
            .map(rule -> new Rule(
                    rule.id(),
                    rule.topic(),
                    rule.all().stream()
                            .map(group -> group.stream().map(Claims::word).toList())
                            .toList()))
            .collect(ImmutableList.toImmutableList());

    private Claims() {}

    static ImmutableList<Rule> matching(String text) {
        String plain = " " + plain(text) + " ";
        return RULES.stream().filter(rule -> rule.matches(plain)).collect(ImmutableList.toImmutableList());
    }

    static String source(Topic topic) {
        return PACK.sources().stream()
                .filter(source -> source.topic() == topic)
                .map(Source::source)
                .findFirst()
                .orElseThrow();
    }

    private static String word(String word) {
        return (word.startsWith(" ") ? " " : "") + plain(word);
    }

    /** Letters without marks, variants of Arabic letters made one, everything else a space. */
    static String plain(String text) {
        String split = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(split.length());
        for (int at = 0; at < split.length(); at++) {
            char sign = letter(split.charAt(at));
            int type = Character.getType(sign);
            if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || sign == 'ـ') {
                continue;
            }
            if (Character.isLetterOrDigit(sign) || type == Character.CURRENCY_SYMBOL) {
                plain.append(sign);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        int end = plain.length();
        return end > 0 && plain.charAt(end - 1) == ' ' ? plain.substring(0, end - 1) : plain.toString();
    }

    private static char letter(char sign) {
        return switch (sign) {
            case 'ی', 'ى', 'ێ' -> 'ي';
            case 'ک' -> 'ك';
            case 'ھ', 'ة', 'ە' -> 'ه';
            case 'ٱ' -> 'ا';
            case 'ı' -> 'i';
            case 'ß' -> 's';
            default -> sign;
        };
    }
}
