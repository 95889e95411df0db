package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.masar.core.time.PartialDate;

/**
 * A machine readable zone after reading: every check digit is verified, everything else is worked out when asked for.
 * Immutable. Prints as its type only.
 *
 * <p>Where {@link #error} is not null there is no zone: every other method then throws {@link IllegalStateException}.
 */
public final class MrzZone {

    private static final MrzZone LENGTH = new MrzZone(MrzError.LENGTH);
    private static final MrzZone CHARSET = new MrzZone(MrzError.CHARSET);

    private final @Nullable MrzError error;
    private final @Nullable MrzFormat format;
    private final String line1;
    private final String line2;
    private final String line3;
    private final ImmutableList<MrzFinding> folded;
    private final int failed;

    private MrzZone(MrzError error) {
        this.error = error;
        this.format = null;
        this.line1 = "";
        this.line2 = "";
        this.line3 = "";
        this.folded = ImmutableList.of();
        this.failed = 0;
    }

    private MrzZone(
            MrzFormat format, String line1, String line2, String line3, ImmutableList<MrzFinding> folded, int failed) {
        this.error = null;
        this.format = format;
        this.line1 = line1;
        this.line2 = line2;
        this.line3 = line3;
        this.folded = folded;
        this.failed = failed;
    }

    static MrzZone damaged(MrzError error) {
        return error == MrzError.LENGTH ? LENGTH : CHARSET;
    }

    /** Two lines of equal length, 36 or 44. */
    static MrzZone ofTwo(String line1, String line2) {
        if (line1.length() == 44 && line1.charAt(0) != 'V') {
            int failed = MrzVerification.failedPassport(line1, line2);
            return failed < 0 ? CHARSET : new MrzZone(MrzFormat.TD3, line1, line2, "", ImmutableList.of(), failed);
        }
        if (!MrzCharacters.allAllowed(line1) || !MrzCharacters.allAllowed(line2)) {
            return CHARSET;
        }
        boolean visa = line1.charAt(0) == 'V';
        MrzFormat format =
                line1.length() == 44 ? visa ? MrzFormat.MRV_A : MrzFormat.TD3 : visa ? MrzFormat.MRV_B : MrzFormat.TD2;
        return new MrzZone(format, line1, line2, "", ImmutableList.of(), MrzVerification.failed(format, line1, line2));
    }

    /** Three lines of 30. */
    static MrzZone ofThree(String line1, String line2, String line3) {
        if (!MrzCharacters.allAllowed(line1) || !MrzCharacters.allAllowed(line2) || !MrzCharacters.allAllowed(line3)) {
            return CHARSET;
        }
        return new MrzZone(
                MrzFormat.TD1,
                line1,
                line2,
                line3,
                ImmutableList.of(),
                MrzVerification.failed(MrzFormat.TD1, line1, line2));
    }

    MrzZone with(ImmutableList<MrzFinding> foldings) {
        return format == null || foldings.isEmpty() ? this : new MrzZone(format, line1, line2, line3, foldings, failed);
    }

    /**
     * Why this is no zone.
     *
     * @return the error, or null if it is a zone
     */
    public @Nullable MrzError error() {
        return error;
    }

    /**
     * The layout, told from the size and a first letter V.
     *
     * @return the format
     */
    public MrzFormat format() {
        if (format == null) {
            throw new IllegalStateException("The lines are no zone (" + error + ").\nMaybe ask for error() first?");
        }
        return format;
    }

    /**
     * The lines as read, after folding where that was asked for.
     *
     * @return two or three lines
     */
    public ImmutableList<String> lines() {
        return format() == MrzFormat.TD1 ? ImmutableList.of(line1, line2, line3) : ImmutableList.of(line1, line2);
    }

    String line(int index) {
        return index == 0 ? line1 : index == 1 ? line2 : line3;
    }

    MrzLayout layout() {
        return MrzLayout.of(format());
    }

    /**
     * Whether every check digit that the format has agrees. Says nothing about the document beyond that.
     *
     * @return true if all agree
     */
    public boolean allChecksPass() {
        format();
        return failed == 0;
    }

    /**
     * The check digits one by one.
     *
     * @return which of them agree
     */
    public MrzChecks checks() {
        MrzLayout layout = layout();
        return new MrzChecks(
                (failed & MrzVerification.NUMBER) == 0,
                (failed & MrzVerification.BIRTH) == 0,
                (failed & MrzVerification.EXPIRY) == 0,
                layout.hasPersonalCheck() ? (failed & MrzVerification.PERSONAL) == 0 : null,
                layout.hasComposite() ? (failed & MrzVerification.COMPOSITE) == 0 : null);
    }

    /**
     * The document code.
     *
     * @return one or two characters, without trailing filler
     */
    public String documentCode() {
        return text(layout().code());
    }

    /**
     * The issuing State or organization.
     *
     * @return its code, without trailing fillers
     */
    public String issuingState() {
        return text(layout().issuer());
    }

    /**
     * The nationality.
     *
     * @return its code, without trailing fillers
     */
    public String nationality() {
        return text(layout().nationality());
    }

    /**
     * The document number, joined where it continues in the optional data (TD1 and TD2).
     *
     * @return without trailing fillers; leading and inner ones stay
     */
    public String documentNumber() {
        MrzLayout layout = layout();
        int end = MrzVerification.longNumberEnd(layout, line1, line2);
        if (end == 0) {
            return text(layout.number());
        }
        MrzLayout.Span number = layout.number();
        MrzLayout.Span optional = layout.optional1();
        return line(number.line())
                .substring(number.from(), number.to())
                .concat(line(optional.line()).substring(optional.from(), end - 1));
    }

    /**
     * The date of birth as it stands.
     *
     * @return six characters
     */
    public String birthDate() {
        return raw(layout().birth());
    }

    /**
     * The date of expiry as it stands; for visas the last day of validity.
     *
     * @return six characters
     */
    public String expiryDate() {
        return raw(layout().expiry());
    }

    /**
     * What the six characters of the date of birth are.
     *
     * @return the kind
     */
    public MrzDateKind birthDateKind() {
        return MrzDates.birthKind(birthDate());
    }

    /**
     * What the six characters of the date of expiry are.
     *
     * @return the kind; never PARTIAL
     */
    public MrzDateKind expiryDateKind() {
        return MrzDates.expiryKind(expiryDate());
    }

    /**
     * The date of birth with its century: the latest such date that is not after the reference day.
     *
     * @param asOf reference day
     * @return as far as it is known; null where the kind is UNKNOWN or INVALID, or the day does not exist in that year
     */
    public @Nullable PartialDate birthDateResolved(LocalDate asOf) {
        return MrzDates.resolveBirth(birthDate(), asOf);
    }

    /**
     * The date of expiry with its century: the date nearest to the reference day from 80 years before it to 20 years
     * after it.
     *
     * @param asOf reference day
     * @return the day; null where the kind is not COMPLETE, or the day does not exist in that year
     */
    public @Nullable LocalDate expiryDateResolved(LocalDate asOf) {
        return MrzDates.resolveExpiry(expiryDate(), asOf);
    }

    /**
     * The sex as it stands.
     *
     * @return M, F, a filler for unspecified, or what else stands there
     */
    public String sex() {
        return raw(layout().sex());
    }

    /**
     * Whether the character of the sex is none of M, F and the filler; read it as unspecified then.
     *
     * @return true for any other character
     */
    public boolean sexCharNonConformant() {
        char sex = sex().charAt(0);
        return sex != 'M' && sex != 'F' && sex != MrzCharacters.FILLER;
    }

    /**
     * The optional data, in passports the personal number, without what belongs to a long document number.
     *
     * @return without trailing fillers; leading ones stay; empty if there is none
     */
    public String optional1() {
        MrzLayout.Span span = layout().optional1();
        int end = MrzVerification.longNumberEnd(layout(), line1, line2);
        return end == 0 ? text(span) : MrzCharacters.withoutTail(line(span.line()), end + 1, span.to());
    }

    /**
     * The second optional data.
     *
     * @return without trailing fillers; empty if there is none; null for formats other than TD1
     */
    public @Nullable String optional2() {
        MrzLayout.Span span = layout().optional2();
        return span == null ? null : text(span);
    }

    /**
     * The primary identifier, mostly the surname.
     *
     * @return its components joined by one blank; empty if there is none
     */
    public String primaryIdentifier() {
        String name = raw(layout().name());
        int end = name.indexOf("<<");
        return components(name, 0, end < 0 ? name.length() : end);
    }

    /**
     * The secondary identifier, mostly the given names.
     *
     * @return its components joined by one blank; empty if there is none
     */
    public String secondaryIdentifier() {
        String name = raw(layout().name());
        int end = name.indexOf("<<");
        return end < 0 ? "" : components(name, end, name.length());
    }

    private static String components(String name, int from, int to) {
        StringBuilder joined = new StringBuilder(to - from);
        boolean gap = false;
        for (int i = from; i < to; i++) {
            char c = name.charAt(i);
            if (c == MrzCharacters.FILLER) {
                gap = joined.length() > 0;
            } else {
                if (gap) {
                    joined.append(' ');
                    gap = false;
                }
                joined.append(c);
            }
        }
        return joined.toString();
    }

    /**
     * Whether the name may go on beyond the zone: its last position is a letter. True also for names that just fit.
     *
     * @return true if the last position is a letter
     */
    public boolean nameMayBeTruncated() {
        MrzLayout.Span name = layout().name();
        return MrzCharacters.isLetter(line(name.line()).charAt(name.to() - 1));
    }

    /**
     * Whether the zone names a stateless person or a refugee: XXA, XXB or XXC as issuer or nationality, or document code
     * PR or PS. No return advice may be drawn from a border check alone then.
     *
     * @return true if one of these codes stands there
     */
    public boolean protectionSensitive() {
        ImmutableSet<String> sensitive = StateCodes.PROTECTION_SENSITIVE;
        return sensitive.contains(issuingState())
                || sensitive.contains(nationality())
                || MrzDocumentCodes.isProtectionSensitive(documentCode());
    }

    /**
     * Everything a person should know about this zone.
     *
     * @param asOf reference day; without it nothing is said about expiry, leap days and the dated rules of document codes
     * @return findings by line, column and code
     */
    public ImmutableList<MrzFinding> findings(@Nullable LocalDate asOf) {
        return MrzFindings.of(this, asOf, folded);
    }

    private String raw(MrzLayout.Span span) {
        return line(span.line()).substring(span.from(), span.to());
    }

    private String text(MrzLayout.Span span) {
        return MrzCharacters.withoutTail(line(span.line()), span.from(), span.to());
    }

    /**
     * The type only; a zone is personal data.
     *
     * @return the type's name
     */
    @Override
    public String toString() {
        return "MrzZone";
    }
}
