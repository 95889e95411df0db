package org.masar.examples.service;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;

/** The texts of the service and of the library, and the language a caller reads. */
final class Words {

    static final Messages MESSAGES = Messages.load();

    /** The languages pages are offered in; Kurmanji in Arabic letters is written by a program and waits for a reader. */
    static final ImmutableList<Language> OFFERED =
            ImmutableList.of(Language.AR, Language.CKB, Language.KMR_LATN, Language.DE, Language.EN);

    private static final int LONGEST_HEADER = 200;

    private Words() {}

    static String text(Message message, String language) {
        return MESSAGES.render(message, language);
    }

    /**
     * The language a browser or a client asks for: the first of its list that has a catalogue, else what serves the first.
     *
     * @param acceptLanguage the header as it came; anything
     * @return a tag of {@link Language}
     */
    static String language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return Language.EN.tag();
        }
        List<Locale.LanguageRange> ranges;
        try {
            ranges = Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException e) {
            return Language.EN.tag();
        }
        Language fallback = Language.EN;
        boolean first = true;
        for (Locale.LanguageRange range : ranges) {
            if (range.getWeight() > 0 && !range.getRange().startsWith("*")) {
                Language.Match match = Language.match(range.getRange());
                if (match.exact()) {
                    return match.language().tag();
                }
                fallback = first ? match.language() : fallback;
                first = false;
            }
        }
        return fallback.tag();
    }
}
