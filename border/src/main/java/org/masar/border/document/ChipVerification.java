package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masar.border.document.ChipVerifyAnswer.Checks;
import org.masar.border.document.ChipVerifyAnswer.Finding;
import org.masar.border.document.ChipVerifyAnswer.Status;
import org.masar.border.document.ChipVerifyAnswer.Step;

/** Passive authentication over the files that were given. */
final class ChipVerification {

    private static final int DG1 = 0x61;
    private static final int ZONE = 0x5F1F;
    private static final int COM = 0x60;
    private static final int TAGS = 0x5C;

    /** Length of the text in DG1 and how many lines it makes: TD3, TD1, TD2 (ICAO Doc 9303-10, section 4.7.1). */
    private static final ImmutableMap<Integer, Integer> LINES = ImmutableMap.of(88, 2, 90, 3, 72, 2);

    private final ChipVerifyRequest request;
    private final TreeMap<ChipFile, byte[]> files = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private @Nullable Boolean sodSignature;
    private @Nullable Boolean chain;
    private @Nullable Boolean notRevoked;
    private @Nullable Boolean dg1EqualsZone;
    private @Nullable ImmutableMap<ChipFile, Boolean> hashes;
    private @Nullable MrzReadAnswer dg1;

    private ChipVerification(ChipVerifyRequest request) {
        this.request = request;
        request.files()
                .forEach((file, hex) -> files.put(file, BaseEncoding.base16().decode(hex.toUpperCase(Locale.ROOT))));
    }

    static ChipVerifyAnswer of(ChipVerifyRequest request) {
        ChipVerification verification = new ChipVerification(request);
        verification.securityObject();
        verification.zone();
        return verification.answer();
    }

    private void securityObject() {
        List<ChipFile> listed = listed();
        byte[] bytes = files.get(ChipFile.EF_SOD);
        if (bytes == null) {
            return;
        }
        SecurityObject object = SecurityObject.read(bytes);
        if (object == null) {
            sodSignature = false;
            find(Finding.Code.MALFORMED, ChipFile.EF_SOD);
            return;
        }
        if (object.signer() != null) {
            sodSignature = object.isSigned(object.signer());
            if (!sodSignature) {
                find(Finding.Code.SIGNATURE_WRONG, ChipFile.EF_SOD);
            }
            chain(object.signer());
        }
        hashes(object);
        for (ChipFile file : listed) {
            if (!object.hashes().containsKey(file) && !files.containsKey(file)) {
                find(Finding.Code.NOT_LISTED_IN_SOD, file);
            }
        }
    }

    private void chain(X509Certificate signer) {
        List<X509Certificate> anchors = Certificates.certificates(request.trustAnchors());
        if (anchors.isEmpty()) {
            expired(signer);
            return;
        }
        X509Certificate issuer = Certificates.issuer(signer, anchors);
        boolean issuerValid =
                issuer != null && (request.asOf() == null || Certificates.isValidOn(issuer, request.asOf()));
        if (!issuerValid) {
            find(
                    Finding.Code.CHAIN_BROKEN,
                    ChipFile.EF_SOD,
                    ImmutableMap.of("reason", issuer == null ? "NO_TRUST_ANCHOR" : "TRUST_ANCHOR_NOT_VALID"));
        }
        chain = !expired(signer) && issuerValid;
        if (issuer != null) {
            List<X509CRL> lists = Certificates.listsOf(issuer, Certificates.lists(request.revocationLists()));
            if (!lists.isEmpty()) {
                notRevoked = lists.stream().noneMatch(list -> list.isRevoked(signer));
                if (!notRevoked) {
                    find(Finding.Code.SIGNER_REVOKED, ChipFile.EF_SOD);
                }
            }
        }
    }

    private boolean expired(X509Certificate signer) {
        boolean expired = request.asOf() != null && !Certificates.isValidOn(signer, request.asOf());
        if (expired) {
            find(Finding.Code.SIGNER_EXPIRED, ChipFile.EF_SOD);
            chain = false;
        }
        return expired;
    }

    private void hashes(SecurityObject object) {
        ImmutableMap.Builder<ChipFile, Boolean> each = ImmutableMap.builder();
        files.forEach((file, content) -> {
            if (file.group() > 0) {
                boolean listed = object.hashes().containsKey(file);
                boolean agrees = listed && object.agrees(file, content);
                each.put(file, agrees);
                if (!agrees) {
                    find(listed ? Finding.Code.HASH_WRONG : Finding.Code.NOT_LISTED_IN_SOD, file);
                }
            }
        });
        ImmutableMap<ChipFile, Boolean> all = each.buildOrThrow();
        hashes = all.isEmpty() ? null : all;
    }

    /** The data groups that EF.COM lists; it is not signed, so what it says is only compared. */
    private List<ChipFile> listed() {
        byte[] bytes = files.get(ChipFile.EF_COM);
        if (bytes == null) {
            return List.of();
        }
        Tlv com = Tlv.only(bytes);
        Tlv tags = com == null || com.tag() != COM ? null : com.child(TAGS);
        List<ChipFile> listed = new ArrayList<>();
        if (tags != null) {
            for (byte tag : tags.value()) {
                ChipFile file = ChipFile.ofTag(tag & 0xFF);
                if (file == null) {
                    tags = null;
                    break;
                }
                listed.add(file);
            }
        }
        if (tags == null) {
            find(Finding.Code.MALFORMED, ChipFile.EF_COM);
            return List.of();
        }
        return listed;
    }

    private void zone() {
        byte[] bytes = files.get(ChipFile.DG1);
        if (bytes == null) {
            return;
        }
        Tlv group = Tlv.only(bytes);
        Tlv text = group == null || group.tag() != DG1 ? null : group.child(ZONE);
        List<String> lines = text == null ? null : lines(new String(text.value(), StandardCharsets.ISO_8859_1));
        if (lines == null) {
            find(Finding.Code.MALFORMED, ChipFile.DG1);
            dg1EqualsZone = request.lines() == null ? null : Boolean.FALSE;
            return;
        }
        MrzZone inChip = Mrz.read(lines);
        dg1 = MrzReadAnswer.of(inChip, request.asOf());
        if (request.lines() != null) {
            dg1EqualsZone = request.lines().equals(lines);
            if (!dg1EqualsZone) {
                ImmutableList<String> fields = differing(inChip, Mrz.read(request.lines()));
                find(
                        Finding.Code.DG1_DIFFERS,
                        ChipFile.DG1,
                        fields.isEmpty() ? null : ImmutableMap.of("fields", fields));
            }
        }
    }

    private static @Nullable List<String> lines(String text) {
        Integer count = LINES.get(text.length());
        if (count == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        int length = text.length() / count;
        for (int i = 0; i < count; i++) {
            lines.add(text.substring(i * length, (i + 1) * length));
        }
        return lines;
    }

    /** Which fields say something else; none where a side is no zone or only check digits differ. */
    private static ImmutableList<String> differing(MrzZone chip, MrzZone printed) {
        if (chip.error() != null || printed.error() != null) {
            return ImmutableList.of();
        }
        Map<String, List<String>> fields = new java.util.LinkedHashMap<>();
        fields.put("documentCode", List.of(chip.documentCode(), printed.documentCode()));
        fields.put("issuingState", List.of(chip.issuingState(), printed.issuingState()));
        fields.put("primaryIdentifier", List.of(chip.primaryIdentifier(), printed.primaryIdentifier()));
        fields.put("secondaryIdentifier", List.of(chip.secondaryIdentifier(), printed.secondaryIdentifier()));
        fields.put("documentNumber", List.of(chip.documentNumber(), printed.documentNumber()));
        fields.put("nationality", List.of(chip.nationality(), printed.nationality()));
        fields.put("birthDate", List.of(chip.birthDate(), printed.birthDate()));
        fields.put("sex", List.of(chip.sex(), printed.sex()));
        fields.put("expiryDate", List.of(chip.expiryDate(), printed.expiryDate()));
        fields.put("optional1", List.of(chip.optional1(), printed.optional1()));
        return fields.entrySet().stream()
                .filter(field ->
                        !field.getValue().get(0).equals(field.getValue().get(1)))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    private void find(Finding.Code code, ChipFile file) {
        find(code, file, null);
    }

    private void find(Finding.Code code, ChipFile file, @Nullable ImmutableMap<String, Object> args) {
        findings.add(new Finding(code, file, args));
    }

    private ChipVerifyAnswer answer() {
        EnumSet<Step> notChecked = EnumSet.noneOf(Step.class);
        boolean failed = false;
        failed |= step(Step.SOD_SIGNATURE, sodSignature, notChecked);
        failed |= step(Step.CERTIFICATE_CHAIN, chain, notChecked);
        failed |= step(Step.REVOCATION, notRevoked, notChecked);
        failed |= step(
                Step.DATA_GROUP_HASHES, hashes == null ? null : (Boolean) !hashes.containsValue(false), notChecked);
        failed |= step(Step.DG1_EQUALS_ZONE, dg1EqualsZone, notChecked);
        findings.sort(Comparator.comparing(Finding::code)
                .thenComparing(Finding::file, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new ChipVerifyAnswer(
                failed ? Status.FAILED : notChecked.isEmpty() ? Status.PASSED : Status.INCOMPLETE,
                new Checks(sodSignature, chain, notRevoked, dg1EqualsZone, hashes),
                ImmutableList.copyOf(notChecked),
                dg1,
                ImmutableList.copyOf(findings));
    }

    private static boolean step(Step step, @Nullable Boolean result, EnumSet<Step> notChecked) {
        if (result == null) {
            notChecked.add(step);
            return false;
        }
        return !result;
    }
}
