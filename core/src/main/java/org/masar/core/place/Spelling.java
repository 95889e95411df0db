package org.masar.core.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings spellings of one place name to one key; good for a short list of names, not for names of people. */
final class Spelling {

    private static final int LONGEST = 100;

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]+");
    private static final Pattern LATIN_ARTICLE = Pattern.compile("^(al|an|as|ad|at|ar|ash)[\\s-]+");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("^ال");
    private static final Pattern REST = Pattern.compile("[^\\p{L}]+");

    private Spelling() {}

    static String key(String written) {
        if (written.length() > LONGEST) {
            return "";
        }
        String bare = MARKS.matcher(Normalizer.normalize(written.strip(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String noArticle = ARABIC_ARTICLE
                .matcher(LATIN_ARTICLE.matcher(bare).replaceFirst(""))
                .replaceFirst("");
        StringBuilder key = new StringBuilder();
        REST.matcher(noArticle).replaceAll("").codePoints().map(Spelling::fold).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** Letters that Arabic, Persian and Kurdish keyboards give for one another. */
    private static int fold(int letter) {
        return switch (letter) {
            case 'ی', 'ى' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة', 'ە', 'ھ' -> 'ه';
            case 'ٱ' -> 'ا';
            default -> letter;
        };
    }
}
