package org.masar.core.message;

import com.google.common.collect.ImmutableList;

/**
 * What a family is given to read: some messages, then what must be known about them, then who speaks and that it costs
 * nothing. Made by {@link Messages#familyPage}.
 *
 * @param language the language that serves the tag that was asked for
 * @param body the messages, in the order given
 * @param endnotes the lines that close the page, in the same language as far as it goes
 */
public record Page(Language language, ImmutableList<Rendered> body, ImmutableList<Rendered> endnotes) {

    /**
     * The page as one text, a line for each message and each endnote.
     *
     * @return the lines, each ended by a line feed
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        body.forEach(line -> text.append(line.text()).append('\n'));
        endnotes.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }
}
