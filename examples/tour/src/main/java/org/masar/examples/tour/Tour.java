package org.masar.examples.tour;

import com.google.common.base.Splitter;
import java.util.List;
import org.masar.core.engine.Engines;

/** The story, chapter by chapter. */
public final class Tour {

    private static final int WIDTH = 100;

    private Tour() {}

    /**
     * Tells the whole story.
     *
     * @param language language tag of the texts the engines give
     * @return plain text, lines of at most 100 columns
     */
    public static String tell(String language) {
        Engines engines = Engines.load();
        StringBuilder story = new StringBuilder();
        story.append("MASAR  مسار  path\n\n");
        List.of(ReturnThatLasts.tell(engines), PassportAtThePost.tell(engines), CountryInCategories.tell(engines))
                .forEach(story::append);
        story.append("Where to go next\n")
                .append("  examples/masar engines           what can be asked\n")
                .append("  examples/masar schema ENGINE     how to ask it\n")
                .append("  examples/masar answer ENGINE     JSON lines in, JSON lines out\n");
        return story.toString();
    }

    /** A paragraph with a margin of two, broken between words. */
    static String wrap(String text) {
        StringBuilder lines = new StringBuilder(" ");
        int column = 1;
        for (String word : Splitter.on(' ').split(text)) {
            if (column + word.length() >= WIDTH) {
                lines.append("\n ");
                column = 1;
            }
            lines.append(' ').append(word);
            column += word.length() + 1;
        }
        return lines.append('\n').toString();
    }
}
