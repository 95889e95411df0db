package org.masar.policing.referral;

import com.google.common.collect.ImmutableList;
import org.masar.core.message.Language;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;
import org.masar.core.protection.ReferralPackage;

/**
 * The inter-agency referral form of a package: it can show only what may go, for it is made of nothing else. Three
 * copies: who refers, the client, who receives. Prints as its type only; {@link #text} takes an explicit call.
 */
public final class ReferralForm {

    private static final String BLANK = "........................";

    private final ReferralPackage content;
    private final boolean minor;

    private ReferralForm(ReferralPackage content, boolean minor) {
        this.content = content;
        this.minor = minor;
    }

    /**
     * The form of a package whose items are named after {@link FormField}s.
     *
     * @param content what may go
     * @param minor whether the client is under 18
     * @return the form
     */
    public static ReferralForm of(ReferralPackage content, boolean minor) {
        return new ReferralForm(content, minor);
    }

    /**
     * What is still to fill in, or to ask consent for.
     *
     * @return required fields the package does not hold, in the order of the form
     */
    public ImmutableList<FormField> missing() {
        ImmutableList.Builder<FormField> missing = ImmutableList.builder();
        for (FormField field : FormField.values()) {
            if (field.isRequired(minor) && content.item(field.name()).isEmpty()) {
                missing.add(field);
            }
        }
        return missing.build();
    }

    /**
     * The form as text to print: a title, a line a field, room where something is missing. Fields for children only
     * where the client is one.
     *
     * @param messages the catalogues
     * @param language language of the labels
     * @return the text
     */
    public String text(Messages messages, Language language) {
        StringBuilder text = new StringBuilder();
        line(text, messages.render(Message.of("policing.referral.form.title"), language));
        for (FormField field : FormField.values()) {
            boolean shown = content.item(field.name()).isPresent();
            if (shown || field.isRequired(minor)) {
                String label = messages.render(Message.of(field.label()), language);
                line(text, label + ": " + content.item(field.name()).orElse(BLANK));
            }
        }
        line(text, messages.render(Message.of("policing.referral.form.copies"), language));
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return "ReferralForm";
    }
}
