package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.masar.border.document.MrzWriteAnswer.Finding;
import org.masar.border.document.MrzWriteRequest.EmptyCheck;
import org.masar.border.document.MrzWriteRequest.Part;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/** A zone in the making: gathers what cannot be written, and writes if there is nothing of that kind. */
final class MrzDraft {

    private static final int SHORT_NUMBER = 9;
    private static final String UNKNOWN_DATE = "<<<<<<";

    private final MrzWriteRequest request;
    private final MrzFormat format;
    private final MrzLayout layout;
    private final boolean zone;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private final String code;
    private final String issuer;
    private final String nationality;
    private final MrzName name;
    private String number;
    private String rest = "";
    private final String optional1;
    private final String optional2;
    private final String birth;

    MrzDraft(MrzWriteRequest request) {
        this.request = request;
        this.format = request.format();
        this.layout = MrzLayout.of(format);
        this.zone = request.part() != Part.NAME_LINE;
        boolean topLine = zone || format != MrzFormat.TD1;
        this.code = topLine ? documentCode() : "";
        this.issuer = topLine ? state("issuingState", request.issuingState()) : "";
        this.name = name();
        this.nationality = zone ? state("nationality", request.nationality()) : "";
        this.number = zone ? required("documentNumber", request.documentNumber()) : "";
        this.optional1 = zone ? characters("optional1", request.optional1()) : "";
        this.optional2 = zone ? characters("optional2", request.optional2()) : "";
        this.birth = zone ? birthDate() : UNKNOWN_DATE;
        if (zone) {
            cutNumber();
            sizes();
        }
    }

    ImmutableList<Problem> problems() {
        return ImmutableList.copyOf(problems);
    }

    private String documentCode() {
        String given = required("documentCode", request.documentCode());
        boolean letters = given.length() <= 2 && given.chars().allMatch(c -> MrzCharacters.isLetter((char) c));
        boolean visaLetter = given.startsWith("V");
        if (!given.isEmpty()
                && (!letters
                        || visaLetter != format.isVisa()
                        || MrzDocumentCodes.broken(format, given, null, null) != null)) {
            bad("documentCode", "a document code of this format, one or two letters");
        }
        return given;
    }

    private String state(String field, @Nullable String given) {
        String text = required(field, given);
        String code = StateCodes.forZone(text);
        if (code == null && !text.isEmpty()) {
            bad(field, "D, a two-letter code of ISO 3166-1, or three letters");
        }
        return code == null ? "" : code;
    }

    private String required(String field, @Nullable String given) {
        if (given == null) {
            problems.add(Problem.missing(Problem.at(field)));
            return "";
        }
        if (given.isEmpty()) {
            bad(field, "at least one character");
        }
        return characters(field, given);
    }

    private String characters(String field, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return "";
        }
        if (!MrzCharacters.allAllowed(given) || given.charAt(given.length() - 1) == MrzCharacters.FILLER) {
            bad(field, "A to Z, 0 to 9 and <, not ending in <");
            return "";
        }
        return given;
    }

    private void bad(String field, String expected) {
        problems.add(Problem.of(
                Problem.Code.BAD_VALUE, Problem.at(field), Message.of("problem.badValue.form", "expected", expected)));
    }

    private MrzName name() {
        problems.addAll(LetterOptions.check(request.options()));
        String primary = identifier("primaryIdentifier", request.primaryIdentifier());
        String given = request.secondaryIdentifier();
        String secondary = given == null ? "" : identifier("secondaryIdentifier", given);
        if (primary.isEmpty()) {
            bad("primaryIdentifier", "at least one letter of the table of its script");
        }
        MrzName fitted = MrzName.fit(primary, secondary, layout.name().size());
        if (fitted == null) {
            bad("primaryIdentifier", "a name of which the field can keep both identifiers");
            return new MrzName("", true);
        }
        if (fitted.truncated()) {
            findings.add(Finding.of(Finding.Code.TRUNCATED, "name"));
        }
        return fitted;
    }

    private String identifier(String field, String text) {
        NameScript script = request.script() == null ? NameScript.LATIN : request.script();
        Transliteration written = new Transliteration(script, null, request.options(), false).of(text);
        if (written.has(TransliterateNote.Code.UNMAPPED)) {
            bad(field, "letters of the table of its script, blanks and punctuation; no digits");
        }
        if (written.has(TransliterateNote.Code.DROPPED)) {
            findings.add(Finding.of(Finding.Code.DROPPED_CHARACTER, field));
        }
        if (written.has(TransliterateNote.Code.KURDISH_EXTENSION)) {
            findings.add(Finding.of(Finding.Code.EXTENSION_USED, field));
        }
        return written.mrz();
    }

    private String birthDate() {
        String given = request.birthDate();
        if (given == null) {
            return UNKNOWN_DATE;
        }
        String full = given + "2000-01-01".substring(given.length());
        try {
            LocalDate.parse(full);
        } catch (DateTimeException none) {
            problems.add(
                    Problem.of(Problem.Code.BAD_VALUE, Problem.at("birthDate"), Message.of("problem.badValue.date")));
        }
        String digits = given.replace("-", "").substring(2);
        return digits + "<".repeat(6 - digits.length());
    }

    private String expiryDate() {
        LocalDate date = request.expiryDate();
        return date == null
                ? UNKNOWN_DATE
                : String.format(
                        Locale.ROOT,
                        "%02d%02d%02d",
                        Math.floorMod(date.getYear(), 100),
                        date.getMonthValue(),
                        date.getDayOfMonth());
    }

    private void cutNumber() {
        if (number.length() <= SHORT_NUMBER) {
            return;
        }
        if (format.isVisa()) {
            // Doc 9303-7, note j: a visa shows the first nine characters only.
            number = number.substring(0, SHORT_NUMBER);
            findings.add(Finding.of(Finding.Code.TRUNCATED, "documentNumber"));
        } else if (layout.hasLongNumbers()) {
            rest = number.substring(SHORT_NUMBER);
            number = number.substring(0, SHORT_NUMBER);
            if (rest.indexOf(MrzCharacters.FILLER) >= 0) {
                bad("documentNumber", "no < beyond the ninth character");
            }
        } else {
            problems.add(Problem.outOfRange(Problem.at("documentNumber"), "1..9"));
        }
    }

    private void sizes() {
        int room = layout.optional1().size();
        if (!rest.isEmpty()) {
            // The remainder, its check digit and a filler come first.
            room -= rest.length() + 2;
            if (room < 0) {
                problems.add(Problem.outOfRange(
                        Problem.at("documentNumber"),
                        "1.." + (SHORT_NUMBER + layout.optional1().size() - 2)));
            }
        }
        if (optional1.length() > Math.max(0, room)) {
            problems.add(Problem.outOfRange(Problem.at("optional1"), "0.." + Math.max(0, room)));
        }
        MrzLayout.Span second = layout.optional2();
        if (second == null && !optional2.isEmpty()) {
            problems.add(Problem.contradiction(Problem.at("format")));
            problems.add(Problem.contradiction(Problem.at("optional2")));
        } else if (second != null && optional2.length() > second.size()) {
            problems.add(Problem.outOfRange(Problem.at("optional2"), "0.." + second.size()));
        }
    }

    MrzWriteAnswer write() {
        char[][] lines = new char[format.lines()][];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "<".repeat(format.length()).toCharArray();
        }
        put(lines, layout.code(), code);
        put(lines, layout.issuer(), issuer);
        put(lines, layout.name(), name.text());
        String nameLine = new String(lines[layout.name().line()]);
        ImmutableList<Finding> found = ImmutableList.copyOf(findings);
        if (!zone) {
            return new MrzWriteAnswer(null, nameLine, name.truncated(), found);
        }
        String sex = request.sex();
        put(lines, layout.nationality(), nationality);
        put(lines, layout.sex(), sex == null || sex.equals("X") ? "<" : sex);
        withCheckDigit(lines, layout.birth(), birth);
        withCheckDigit(lines, layout.expiry(), expiryDate());
        if (rest.isEmpty()) {
            withCheckDigit(lines, layout.number(), number);
            put(lines, layout.optional1(), optional1);
        } else {
            put(lines, layout.number(), number);
            put(lines, layout.optional1(), rest + Mrz.checkDigit(number + rest) + "<" + optional1);
        }
        MrzLayout.Span second = layout.optional2();
        if (second != null) {
            put(lines, second, optional2);
        }
        if (layout.hasPersonalCheck()) {
            boolean filler = optional1.isEmpty() && request.emptyPersonalNumberCheck() == EmptyCheck.FILLER;
            lines[1][layout.optional1().to()] = filler ? MrzCharacters.FILLER : Mrz.checkDigit(optional1);
        }
        if (layout.hasComposite()) {
            StringBuilder covered = new StringBuilder();
            for (MrzLayout.Span span : layout.composite()) {
                covered.append(lines[span.line()], span.from(), span.size());
            }
            lines[1][format.length() - 1] = Mrz.checkDigit(covered.toString());
        }
        ImmutableList.Builder<String> written = ImmutableList.builder();
        for (char[] line : lines) {
            written.add(new String(line));
        }
        return new MrzWriteAnswer(
                written.build(), new String(lines[layout.name().line()]), name.truncated(), found);
    }

    private static void withCheckDigit(char[][] lines, MrzLayout.Span span, String text) {
        put(lines, span, text);
        lines[span.line()][span.to()] = Mrz.checkDigit(text);
    }

    private static void put(char[][] lines, MrzLayout.Span span, String text) {
        text.getChars(0, text.length(), lines[span.line()], span.from());
    }
}
