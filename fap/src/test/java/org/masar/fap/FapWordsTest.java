package org.masar.fap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.core.message.CatalogueEntry;
import org.masar.core.message.CatalogueTests;
import org.masar.core.message.CoreMessages;
import org.masar.core.message.Language;
import org.masar.core.message.Messages;
import org.masar.core.message.Review;

class FapWordsTest extends CatalogueTests {

    private static final int LONGEST_QUESTION = 180;
    private static final int LONGEST_TEXT = 320;

    FapWordsTest() {
        super(new FapMessages());
    }

    private static List<CatalogueEntry> own() {
        return Messages.of(new FapMessages(), new CoreMessages()).entries().stream()
                .filter(entry -> entry.key().startsWith("fap."))
                .toList();
    }

    /** A question is read aloud in one breath, a text fits a chat message. */
    @Test
    void textsAreShort() {
        List<String> flaws = new ArrayList<>();
        for (CatalogueEntry entry : own()) {
            int longest = entry.key().startsWith("fap.entitlement.ask.") ? LONGEST_QUESTION : LONGEST_TEXT;
            if (entry.pattern().length() > longest) {
                flaws.add(entry.language().tag() + " " + entry.key() + " "
                        + entry.pattern().length());
            }
        }
        assertThat(flaws).isEmpty();
    }

    @Test
    void noTranslationClaimsAReviewItHasNotHad() {
        assertThat(own()).filteredOn(entry -> entry.language() != Language.EN).allSatisfy(entry -> assertThat(
                        entry.review().state())
                .isIn(Review.State.UNREVIEWED, Review.State.DERIVED));
    }

    @Test
    void questionsAreQuestions() {
        assertThat(own())
                .filteredOn(entry -> entry.key().startsWith("fap.entitlement.ask."))
                .allSatisfy(entry -> assertThat(entry.pattern()).containsAnyOf("?", "\u061f"));
    }
}
