package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the findings about one zone. */
final class MrzFindings {

    private final MrzZone zone;
    private final MrzLayout layout;
    private final List<MrzFinding> found = new ArrayList<>();

    private MrzFindings(MrzZone zone) {
        this.zone = zone;
        this.layout = zone.layout();
    }

    static ImmutableList<MrzFinding> of(MrzZone zone, @Nullable LocalDate asOf, ImmutableList<MrzFinding> foldings) {
        MrzFindings findings = new MrzFindings(zone);
        findings.found.addAll(foldings);
        findings.documentCode(asOf);
        findings.state(MrzField.ISSUING_STATE, findings.layout.issuer());
        findings.state(MrzField.NATIONALITY, findings.layout.nationality());
        findings.name();
        findings.leadingFillers();
        findings.checkDigits();
        findings.birthDate(asOf);
        findings.expiryDate(asOf);
        if (zone.sex().equals("X")) {
            findings.add(MrzFinding.Code.SEX_X, findings.layout.sex(), MrzField.SEX);
        }
        return ImmutableList.sortedCopyOf(MrzFinding.ORDER, findings.found);
    }

    private void add(MrzFinding.Code code, MrzLayout.Span span, MrzField field) {
        add(code, span.line(), span.from(), field);
    }

    private void add(MrzFinding.Code code, int line, int index, MrzField field) {
        found.add(new MrzFinding(code, line + 1, index + 1, field, null));
    }

    private void documentCode(@Nullable LocalDate asOf) {
        String code = zone.documentCode();
        MrzFormat format = zone.format();
        if (MrzDocumentCodes.isCardCodeOnPassport(format, code)) {
            add(MrzFinding.Code.ID_CODE_ON_TD3, layout.code(), MrzField.DOCUMENT_CODE);
        }
        MrzDocumentCodes.Rule broken =
                MrzDocumentCodes.broken(format, code, asOf, asOf == null ? null : zone.expiryDateResolved(asOf));
        if (broken != null) {
            found.add(new MrzFinding(
                    MrzFinding.Code.DOCUMENT_CODE_NOT_ALLOWED,
                    layout.code().line() + 1,
                    layout.code().from() + 1,
                    MrzField.DOCUMENT_CODE,
                    ImmutableMap.of("rule", broken.name())));
        }
        if (MrzDocumentCodes.isProtectionSensitive(code)) {
            add(MrzFinding.Code.PROTECTION_SENSITIVE, layout.code(), MrzField.DOCUMENT_CODE);
        }
    }

    private void state(MrzField field, MrzLayout.Span span) {
        String line = zone.line(span.line());
        String code = MrzCharacters.withoutTail(line, span.from(), span.to());
        if (code.equals(StateCodes.GERMANY_ISO)) {
            add(MrzFinding.Code.DEU_FOR_D, span, field);
        } else if (!StateCodes.isKnown(line, span.from())) {
            add(MrzFinding.Code.UNKNOWN_STATE, span, field);
        }
        if (StateCodes.PROTECTION_SENSITIVE.contains(code)) {
            add(MrzFinding.Code.PROTECTION_SENSITIVE, span, field);
        }
    }

    private void name() {
        MrzLayout.Span span = layout.name();
        String line = zone.line(span.line());
        for (int i = span.from(); i < span.to(); i++) {
            if (MrzCharacters.isDigit(line.charAt(i))) {
                add(MrzFinding.Code.DIGIT_IN_NAME, span.line(), i, MrzField.NAME);
                break;
            }
        }
        if (zone.nameMayBeTruncated()) {
            add(MrzFinding.Code.NAME_MAY_BE_TRUNCATED, span.line(), span.to() - 1, MrzField.NAME);
        }
    }

    private void leadingFillers() {
        leadingFiller(MrzField.NAME, layout.name());
        leadingFiller(MrzField.DOCUMENT_NUMBER, layout.number());
        leadingFiller(MrzField.OPTIONAL_1, layout.optional1());
        MrzLayout.Span optional2 = layout.optional2();
        if (optional2 != null) {
            leadingFiller(MrzField.OPTIONAL_2, optional2);
        }
    }

    private void leadingFiller(MrzField field, MrzLayout.Span span) {
        String line = zone.line(span.line());
        if (line.charAt(span.from()) == MrzCharacters.FILLER
                && !MrzCharacters.allFillers(line, span.from(), span.to())) {
            add(MrzFinding.Code.LEADING_FILLER, span, field);
        }
    }

    private void checkDigits() {
        MrzChecks checks = zone.checks();
        checkDigit(
                checks.documentNumber(),
                MrzField.DOCUMENT_NUMBER,
                layout.number().line(),
                layout.number().to());
        checkDigit(checks.birthDate(), MrzField.BIRTH_DATE, 1, layout.birth().to());
        checkDigit(checks.expiryDate(), MrzField.EXPIRY_DATE, 1, layout.expiry().to());
        checkDigit(
                checks.personalNumber(),
                MrzField.PERSONAL_NUMBER,
                1,
                layout.optional1().to());
        checkDigit(checks.composite(), MrzField.COMPOSITE, 1, zone.format().length() - 1);
    }

    private void checkDigit(@Nullable Boolean passes, MrzField field, int line, int index) {
        if (passes == null || passes) {
            return;
        }
        char check = zone.line(line).charAt(index);
        MrzFinding.Code code = check == MrzCharacters.FILLER
                ? MrzFinding.Code.FILLER_IN_CHECK_DIGIT
                : MrzCharacters.isLetter(check)
                        ? MrzFinding.Code.LETTER_IN_CHECK_DIGIT
                        : MrzFinding.Code.CHECK_DIGIT_WRONG;
        add(code, line, index, field);
    }

    private void birthDate(@Nullable LocalDate asOf) {
        MrzDateKind kind = zone.birthDateKind();
        if (kind == MrzDateKind.INVALID) {
            add(MrzFinding.Code.DATE_INVALID, layout.birth(), MrzField.BIRTH_DATE);
        } else if (kind == MrzDateKind.COMPLETE
                && (MrzDates.existsInNoYear(zone.birthDate())
                        || (asOf != null && zone.birthDateResolved(asOf) == null))) {
            add(MrzFinding.Code.IMPOSSIBLE_DATE, layout.birth(), MrzField.BIRTH_DATE);
        }
    }

    private void expiryDate(@Nullable LocalDate asOf) {
        if (zone.expiryDateKind() != MrzDateKind.COMPLETE) {
            add(MrzFinding.Code.DATE_INVALID, layout.expiry(), MrzField.EXPIRY_DATE);
            return;
        }
        LocalDate expiry = asOf == null ? null : zone.expiryDateResolved(asOf);
        if (MrzDates.existsInNoYear(zone.expiryDate()) || (asOf != null && expiry == null)) {
            add(MrzFinding.Code.IMPOSSIBLE_DATE, layout.expiry(), MrzField.EXPIRY_DATE);
        } else if (asOf != null && expiry != null && expiry.isBefore(asOf)) {
            add(MrzFinding.Code.EXPIRED, layout.expiry(), MrzField.EXPIRY_DATE);
        }
    }
}
