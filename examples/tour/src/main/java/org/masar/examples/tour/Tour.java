package org.masar.examples.tour;

import com.google.common.collect.ImmutableMap;
import org.masar.core.engine.Engines;

/** The story, chapter by chapter. */
public final class Tour {

    private Tour() {}

    /**
     * Tells the whole story.
     *
     * @param language language tag of the texts; see {@link org.masar.core.message.Language#match}
     * @return plain text, lines of about 100 columns
     */
    public static String tell(String language) {
        return story(language).text();
    }

    /**
     * The pictures of the story.
     *
     * @param language language tag of their words and digits
     * @return SVG by file name, in the order of the story
     */
    public static ImmutableMap<String, String> charts(String language) {
        return story(language).charts();
    }

    private static Story story(String language) {
        Story story = new Story(Engines.load(), language);
        story.say("tour.welcome");
        ReturnThatLasts.tell(story);
        PassportAtThePost.tell(story);
        CountryInCategories.tell(story);
        WorkerWhosePassportIsKept.tell(story);
        HelpThatIsOpen.tell(story);
        MorningAtOnePost.tell(story);
        FamilyOnThreeDates.tell(story);
        FamilyAsksInArabic.tell(story);
        CaseThatLasts.tell(story);
        story.title("tour.next.title")
                .row("tour.next.engines", "command", "examples/masar engines")
                .row("tour.next.schema", "command", "examples/masar schema ENGINE")
                .row("tour.next.answer", "command", "examples/masar answer ENGINE");
        return story;
    }
}
