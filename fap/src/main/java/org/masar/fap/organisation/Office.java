package org.masar.fap.organisation;

import com.google.common.collect.ImmutableList;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Argument;
import org.masar.core.person.Contact;
import org.masar.core.person.Phone;

/**
 * Where an organisation can be reached. At least one of telephone, e-mail and address is there.
 *
 * @param phone telephone
 * @param email e-mail address
 * @param address address or page, as it stands on the door
 * @param hours when somebody is there, in words
 * @param source who said so
 * @param lastConfirmed when somebody last found it working; absent if never
 */
public record Office(
        @Nullable Phone phone,

        @Nullable @Size(max = Office.LONGEST) @Pattern(regexp = "[^\\s@]+@[^\\s@]+")
        String email,

        @Nullable @Size(max = Office.LONGEST) @Pattern(regexp = ".*\\S.*")
        String address,

        @Nullable @Size(max = Office.LONGEST) @Pattern(regexp = ".*\\S.*")
        String hours,

        @NotNull @Size(max = Office.LONGEST) @Pattern(regexp = ".*\\S.*")
        String source,

        @Nullable LocalDate lastConfirmed) {

    static final int LONGEST = 200;

    /**
     * As one contact.
     *
     * @return telephone, e-mail, address and hours in one text, with source and day of confirmation
     */
    public Contact contact() {
        String value = Stream.of(phone == null ? null : phone.reveal(), email, address, hours)
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return new Contact(value, source, lastConfirmed);
    }

    /**
     * For a message: a list of its parts.
     *
     * @return telephone and e-mail as signs that do not change, address and hours as text
     */
    ImmutableList<Object> words() {
        ImmutableList.Builder<Object> words = ImmutableList.builder();
        if (phone != null) {
            words.add(Argument.code(phone.reveal()));
        }
        if (email != null) {
            words.add(Argument.code(email));
        }
        Stream.of(address, hours).filter(part -> part != null).forEach(words::add);
        return words.build();
    }

    boolean canBeReached() {
        return phone != null || email != null || address != null;
    }

    @Override
    public String toString() {
        return "Office";
    }
}
