package org.masar.core.rule;

/**
 * A fact to ask for.
 *
 * @param fact its name
 * @param question message key of the question
 * @param setting where it may be asked
 */
public record Ask(String fact, String question, Setting setting) {

    /**
     * The question about an attribute.
     *
     * @param attribute the attribute
     * @return the question
     */
    public static Ask about(Attribute<?, ?> attribute) {
        return new Ask(attribute.name(), attribute.question(), attribute.setting());
    }
}
