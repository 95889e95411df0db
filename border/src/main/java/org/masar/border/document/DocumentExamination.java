package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.border.document.ChipVerifyAnswer.Finding;
import org.masar.border.document.DocumentExamineAnswer.NotChecked;
import org.masar.border.document.DocumentExamineAnswer.Outcome;
import org.masar.core.json.Json;
import org.masar.core.message.Message;

/** Brings zone, seal and chip together; each key stands once, with all places it concerns. */
final class DocumentExamination {

    private static final ImmutableSet<MrzFinding.Code> CONTRADICTING = ImmutableSet.of(
            MrzFinding.Code.CHECK_DIGIT_WRONG,
            MrzFinding.Code.LETTER_IN_CHECK_DIGIT,
            MrzFinding.Code.FILLER_IN_CHECK_DIGIT,
            MrzFinding.Code.DATE_INVALID,
            MrzFinding.Code.IMPOSSIBLE_DATE,
            MrzFinding.Code.DIGIT_IN_NAME,
            MrzFinding.Code.UNKNOWN_STATE,
            MrzFinding.Code.DOCUMENT_CODE_NOT_ALLOWED);
    private static final ImmutableSet<MrzFinding.Code> FOR_A_PERSON =
            ImmutableSet.of(MrzFinding.Code.EXPIRED, MrzFinding.Code.PROTECTION_SENSITIVE);
    private static final ImmutableSet<SealReadAnswer.Reason> UNPROVED = ImmutableSet.of(
            SealReadAnswer.Reason.UNKNOWN_CERTIFICATE,
            SealReadAnswer.Reason.EXPIRED_CERTIFICATE,
            SealReadAnswer.Reason.UNKNOWN_FEATURE);

    private final DocumentExamineRequest request;
    private final Map<String, Message> proved = new LinkedHashMap<>();
    private final Map<String, Message> contradicts = new LinkedHashMap<>();
    private final Map<String, Message> needsPerson = new LinkedHashMap<>();
    private final EnumSet<NotChecked> notChecked = EnumSet.noneOf(NotChecked.class);
    private boolean sensitive;

    private DocumentExamination(DocumentExamineRequest request) {
        this.request = request;
    }

    static DocumentExamineAnswer of(DocumentExamineRequest request) {
        return new DocumentExamination(request).answer();
    }

    private DocumentExamineAnswer answer() {
        MrzReadAnswer record = MrzReadAnswer.of(Mrz.read(request.lines()), request.asOf());
        zone(record);
        seal();
        chip();
        if (sensitive) {
            add(needsPerson, "PROTECTION_SENSITIVE");
        }
        boolean forAPerson = !contradicts.isEmpty() || !needsPerson.isEmpty();
        return new DocumentExamineAnswer(
                record.error() != null ? Outcome.UNREADABLE : forAPerson ? Outcome.NEEDS_PERSON : Outcome.CHECKS_PASSED,
                ImmutableList.copyOf(proved.values()),
                ImmutableList.copyOf(contradicts.values()),
                ImmutableList.copyOf(needsPerson.values()),
                ImmutableList.copyOf(notChecked),
                sensitive,
                record);
    }

    private void zone(MrzReadAnswer record) {
        if (Boolean.TRUE.equals(record.allChecksPass())) {
            add(proved, "ZONE_CHECK_DIGITS");
        }
        sensitive |= Boolean.TRUE.equals(record.protectionSensitive());
        Map<MrzFinding.Code, List<String>> fields = new LinkedHashMap<>();
        for (MrzFinding finding : record.findings()) {
            List<String> of = fields.computeIfAbsent(finding.code(), code -> new ArrayList<>());
            if (finding.field() != null) {
                of.add(Json.tree(finding.field()).asString());
            }
        }
        fields.forEach((code, of) -> {
            ImmutableMap<String, Object> args =
                    of.isEmpty() ? ImmutableMap.of() : ImmutableMap.of("fields", ImmutableList.copyOf(of));
            if (CONTRADICTING.contains(code)) {
                contradicts.put(code.name(), Message.of(code.name(), args));
            } else if (FOR_A_PERSON.contains(code)) {
                needsPerson.put(code.name(), Message.of(code.name()));
            }
        });
    }

    private void seal() {
        DocumentExamineRequest.Seal given = request.seal();
        if (given == null) {
            notChecked.add(NotChecked.SEAL);
            return;
        }
        SealReadAnswer seal = new SealReadEngine()
                .answer(new SealReadRequest(
                        given.seal(),
                        request.lines(),
                        given.certificates(),
                        given.trustAnchors(),
                        given.revocationLists(),
                        request.asOf(),
                        null,
                        null,
                        null,
                        null));
        if (seal.status() == SealReadAnswer.Status.VALID) {
            add(proved, "SEAL_SIGNATURE");
        }
        if (Boolean.TRUE.equals(seal.zoneMatches())) {
            add(proved, "SEAL_EQUALS_ZONE");
        }
        boolean anchors = given.trustAnchors() != null && !given.trustAnchors().isEmpty();
        if (seal.reasons() != null) {
            for (SealReadAnswer.Reason reason : seal.reasons()) {
                boolean open = UNPROVED.contains(reason)
                        || (reason == SealReadAnswer.Reason.UNTRUSTED_CERTIFICATE && !anchors);
                add(open ? needsPerson : contradicts, reason.name());
            }
        }
    }

    private void chip() {
        DocumentExamineRequest.Chip given = request.chip();
        if (given == null) {
            notChecked.add(NotChecked.CHIP);
            return;
        }
        ChipVerifyAnswer chip = ChipVerification.of(new ChipVerifyRequest(
                given.files(), request.lines(), given.trustAnchors(), given.revocationLists(), request.asOf()));
        chip.notChecked().forEach(step -> notChecked.add(NotChecked.valueOf(step.name())));
        ChipVerifyAnswer.Checks checks = chip.checks();
        prove("CHIP_SIGNATURE", checks.sodSignature());
        prove("CERTIFICATE_CHAIN", checks.chain());
        prove("NOT_REVOKED", checks.notRevoked());
        prove(
                "DATA_GROUP_HASHES",
                checks.hashes() == null ? null : (Boolean) !checks.hashes().containsValue(false));
        prove("DG1_EQUALS_ZONE", checks.dg1EqualsZone());
        sensitive |= chip.dg1() != null && Boolean.TRUE.equals(chip.dg1().protectionSensitive());
        Map<Finding.Code, List<String>> files = new LinkedHashMap<>();
        for (Finding finding : chip.findings()) {
            List<String> of = files.computeIfAbsent(finding.code(), code -> new ArrayList<>());
            if (finding.file() != null) {
                of.add(finding.file().name());
            }
        }
        files.forEach((code, of) -> {
            Map<String, Message> list = code == Finding.Code.SIGNER_EXPIRED ? needsPerson : contradicts;
            list.put(code.name(), Message.of(code.name(), "files", ImmutableList.copyOf(of)));
        });
    }

    private void prove(String key, @org.jspecify.annotations.Nullable Boolean result) {
        if (Boolean.TRUE.equals(result)) {
            add(proved, key);
        }
    }

    private static void add(Map<String, Message> list, String key) {
        list.put(key, Message.of(key));
    }
}
