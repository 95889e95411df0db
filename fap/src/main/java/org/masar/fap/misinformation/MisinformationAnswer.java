package org.masar.fap.misinformation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.masar.core.message.Message;
import org.masar.core.rule.Standing;

/**
 * What is right.
 *
 * @param topics the topics found, in the order of {@link Topic}
 * @param information what is right about each
 * @param known whether any rule matched or a topic was named; otherwise a person should be asked
 */
public record MisinformationAnswer(ImmutableList<Found> topics, ImmutableList<Information> information, Boolean known) {

    /**
     * A topic that was found.
     *
     * @param code the topic
     * @param rules ids of the word rules that matched; none where the topic was named
     */
    public record Found(Topic code, ImmutableList<String> rules) {
        @Override
        public String toString() {
            return "Found";
        }
    }

    /**
     * What is right about a topic.
     *
     * @param topic the topic
     * @param key message key
     * @param args its arguments
     * @param words the same as a message
     * @param source where it stands
     * @param standing how far it was checked for the day
     */
    public record Information(
            Topic topic,
            String key,
            ImmutableMap<String, Object> args,
            Message words,
            String source,
            Standing standing) {
        @Override
        public String toString() {
            return "Information";
        }
    }

    @Override
    public String toString() {
        return "MisinformationAnswer";
    }
}
