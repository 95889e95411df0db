package org.masar.fap.organisation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.CanonicalJson;
import org.masar.core.json.Problem;
import org.masar.core.json.StrictReader;
import org.masar.core.message.Message;
import org.masar.core.person.Contact;
import org.masar.core.rule.Receipt;

/**
 * Who talks with the family, and the way to them. What it does not name is not made up: the texts then say "ask the office".
 * A contact that was not confirmed lately is not shown to families.
 *
 * @param name its name, as on the door
 * @param version version of this file, named in receipts
 * @param complaint where to complain in confidence, about its own staff too
 * @param privateTalk where to tell what is not for a form or a shared screen
 * @param hardshipNotice where hardship notices go
 * @param confirmedWithinDays for how many days a confirmation holds; {@link Contact#DEFAULT_LIMIT_DAYS} if absent
 */
public record Organisation(
        @NotNull @Size(max = Office.LONGEST) @Pattern(regexp = ".*\\S.*")
        String name,

        @NotNull @Size(max = Office.LONGEST) @Pattern(regexp = ".*\\S.*")
        String version,

        @Nullable @Valid Office complaint,
        @Nullable @Valid Office privateTalk,
        @Nullable @Valid Office hardshipNotice,
        @Nullable @Min(0) @Max(3_650) Integer confirmedWithinDays) {

    /** The name under which engines take the file: {@code --data organisation=FILE}. */
    public static final String DATA = "organisation";

    /** For {@link org.masar.core.engine.PreparedEngine#dataNames}. */
    public static final ImmutableSet<String> DATA_NAMES = ImmutableSet.of(DATA);

    /**
     * Reads the file among those given to an engine.
     *
     * @param files with one of the name {@link #DATA}
     * @return the organisation
     * @throws InvalidRequestException if it cannot be understood; the problems say where
     */
    public static Organisation read(ImmutableMap<String, DataFile> files) {
        return read(Objects.requireNonNull(files.get(DATA)));
    }

    /**
     * Reads a file.
     *
     * @param file JSON with the components of this record
     * @return the organisation
     * @throws InvalidRequestException if it cannot be understood; the problems say where
     */
    public static Organisation read(DataFile file) {
        return file.json(StrictReader.of(Organisation.class).checking(Organisation::problems));
    }

    private static List<Problem> problems(Organisation read) {
        List<Problem> problems = new ArrayList<>();
        check(read.complaint, "complaint", problems);
        check(read.privateTalk, "privateTalk", problems);
        check(read.hardshipNotice, "hardshipNotice", problems);
        return problems;
    }

    private static void check(@Nullable Office office, String at, List<Problem> problems) {
        if (office != null && !office.canBeReached()) {
            problems.add(Problem.missing(Problem.at(at, "phone")));
        }
    }

    /**
     * An office as families may be given it.
     *
     * @param office one of this organisation; null if it names none
     * @param on the day in question
     * @return its contact, if it was confirmed lately enough
     */
    public Optional<Contact> forFamilies(@Nullable Office office, LocalDate on) {
        int limit = confirmedWithinDays == null ? Contact.DEFAULT_LIMIT_DAYS : confirmedWithinDays;
        return Optional.ofNullable(office).map(Office::contact).filter(contact -> contact.isFresh(on, limit));
    }

    /**
     * A sentence for families that names an office.
     *
     * @param office one of this organisation; null if it names none
     * @param on the day in question
     * @param key of a text with the arguments {@code organisation} and {@code contact}
     * @return the message; empty where families cannot be given the office
     */
    public Optional<Message> words(@Nullable Office office, LocalDate on, String key) {
        return office == null || forFamilies(office, on).isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(key, "organisation", name).with("contact", office.words()));
    }

    /**
     * Who speaks, and that help is free.
     *
     * @return the line that closes every page for a family
     */
    public Message notice() {
        return Message.of("page.footer", "organisation", name);
    }

    /**
     * For receipts.
     *
     * @return name, version and hash of this data
     */
    public Receipt.Part part() {
        return new Receipt.Part(DATA, version, CanonicalJson.sha256(this));
    }

    @Override
    public String toString() {
        return "Organisation";
    }
}
