package org.masar.border.document;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.border.document.ChipVerifyAnswer.Finding;
import org.masar.border.document.ChipVerifyAnswer.Status;
import org.masar.border.document.ChipVerifyAnswer.Step;
import org.masar.border.document.DocumentExamineAnswer.NotChecked;
import org.masar.border.document.DocumentExamineAnswer.Outcome;
import org.masar.core.engine.Engines;
import org.masar.core.message.Message;

class ChipVerifyEngineTest {

    private static final List<String> ZONE =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    private static final LocalDate DAY = LocalDate.of(2011, 6, 1);

    private final ChipVerifyEngine engine = new ChipVerifyEngine();

    @Test
    void contractExamples() {
        Examples.run(engine, "chip.jsonl");
        Examples.run(new DocumentExamineEngine(), "examine.jsonl");
    }

    @ParameterizedTest
    @CsvSource({
        "SHA256withECDSA, brainpoolP256r1, SHA-256",
        "SHA384withECDSA, secp384r1, SHA-384",
        "SHA512withECDSA, brainpoolP512r1, SHA-512",
        "SHA1withECDSA, secp224r1, SHA-1",
        "SHA256withRSA, RSA, SHA-256",
        "SHA256withRSAandMGF1, RSA, SHA-256"
    })
    void everyKindOfSignatureIsVerified(String algorithm, String curve, String hash) throws Exception {
        TestChip chip = new TestChip(curve, algorithm, hash);
        ChipVerifyAnswer answer = verify(chip.files(ZONE), ZONE, chip.anchor(), chip.list(false), DAY);
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.status()).isEqualTo(Status.PASSED);
        assertThat(answer.notChecked()).isEmpty();
        assertThat(answer.checks().hashes()).containsOnlyKeys(ChipFile.DG1, ChipFile.DG2);
        MrzReadAnswer zone = answer.dg1();
        assertThat(zone == null ? null : zone.documentNumber()).isEqualTo("L898902C3");
    }

    @Test
    void whatWasNotGivenIsNotChecked() throws Exception {
        TestChip chip = TestChip.usual();
        Map<ChipFile, String> files = chip.files(ZONE);
        ChipVerifyAnswer open = verify(files, null, null, null, DAY);
        assertThat(open.status()).isEqualTo(Status.INCOMPLETE);
        assertThat(open.checks().sodSignature()).isTrue();
        assertThat(open.notChecked()).containsExactly(Step.CERTIFICATE_CHAIN, Step.REVOCATION, Step.DG1_EQUALS_ZONE);
        TestChip stranger = TestChip.usual();
        ChipVerifyAnswer otherList = verify(files, ZONE, chip.anchor(), stranger.list(true), DAY);
        assertThat(otherList.notChecked()).containsExactly(Step.REVOCATION);
        ChipVerifyAnswer only =
                verify(Map.of(ChipFile.EF_SOD, requireNonNull(files.get(ChipFile.EF_SOD))), ZONE, null, null, null);
        assertThat(only.notChecked())
                .containsExactly(Step.CERTIFICATE_CHAIN, Step.REVOCATION, Step.DATA_GROUP_HASHES, Step.DG1_EQUALS_ZONE);
        assertThat(verify(Map.of(), null, null, null, null).notChecked()).containsExactly(Step.values());
    }

    @Test
    void aWrongHash() throws Exception {
        TestChip chip = TestChip.usual();
        Map<ChipFile, String> files = chip.files(ZONE);
        files.put(ChipFile.DG2, "750100");
        ChipVerifyAnswer answer = verify(files, ZONE, chip.anchor(), chip.list(false), DAY);
        assertThat(answer.status()).isEqualTo(Status.FAILED);
        assertThat(answer.checks().hashes()).containsEntry(ChipFile.DG1, true).containsEntry(ChipFile.DG2, false);
        assertThat(answer.checks().sodSignature()).isTrue();
        assertThat(codes(answer)).containsExactly(Finding.Code.HASH_WRONG);
        assertThat(answer.findings().get(0).file()).isEqualTo(ChipFile.DG2);
    }

    @Test
    void aGroupThatWasNotSigned() throws Exception {
        TestChip chip = TestChip.usual();
        Map<ChipFile, String> files = chip.files(ZONE);
        files.put(ChipFile.DG11, "6B00");
        ChipVerifyAnswer answer = verify(files, ZONE, chip.anchor(), chip.list(false), DAY);
        assertThat(answer.checks().hashes()).containsEntry(ChipFile.DG11, false);
        assertThat(codes(answer)).containsExactly(Finding.Code.NOT_LISTED_IN_SOD);
        assertThat(answer.status()).isEqualTo(Status.FAILED);
    }

    @Test
    void dg1Swapped() throws Exception {
        TestChip chip = TestChip.usual();
        List<String> other =
                List.of("P<UTOERIKSSON<<EMMA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
        Map<ChipFile, String> files = chip.files(ZONE);
        files.put(ChipFile.DG1, BaseEncoding.base16().encode(TestChip.dg1(other)));
        ChipVerifyAnswer answer = verify(files, other, chip.anchor(), chip.list(false), DAY);
        assertThat(codes(answer)).containsExactly(Finding.Code.HASH_WRONG);
        assertThat(answer.checks().dg1EqualsZone()).isTrue();
        ChipVerifyAnswer printed = verify(chip.files(ZONE), other, chip.anchor(), chip.list(false), DAY);
        assertThat(codes(printed)).containsExactly(Finding.Code.DG1_DIFFERS);
        assertThat(printed.findings().get(0).args()).containsEntry("fields", ImmutableList.of("secondaryIdentifier"));
    }

    @Test
    void aWrongSigner() throws Exception {
        TestChip chip = TestChip.usual();
        TestChip forger = TestChip.usual();
        Map<ChipFile, String> forged = forger.files(ZONE);
        ChipVerifyAnswer chain = verify(forged, ZONE, chip.anchor(), chip.list(false), DAY);
        assertThat(chain.checks().sodSignature()).isTrue();
        assertThat(chain.checks().chain()).isFalse();
        assertThat(codes(chain)).containsExactly(Finding.Code.CHAIN_BROKEN);
        Map<ChipFile, String> borrowed = chip.signedBy(forger, ZONE);
        ChipVerifyAnswer signature = verify(borrowed, ZONE, chip.anchor(), chip.list(false), DAY);
        assertThat(signature.checks().sodSignature()).isFalse();
        assertThat(signature.checks().chain()).isTrue();
        assertThat(codes(signature)).containsExactly(Finding.Code.SIGNATURE_WRONG);
    }

    @Test
    void expiredAndRevoked() throws Exception {
        TestChip chip = TestChip.usual();
        ChipVerifyAnswer late =
                verify(chip.files(ZONE), ZONE, chip.anchor(), chip.list(false), LocalDate.of(2026, 1, 1));
        assertThat(codes(late)).containsExactly(Finding.Code.SIGNER_EXPIRED, Finding.Code.CHAIN_BROKEN);
        assertThat(late.checks().chain()).isFalse();
        assertThat(codes(verify(chip.files(ZONE), ZONE, null, null, LocalDate.of(2026, 1, 1))))
                .containsExactly(Finding.Code.SIGNER_EXPIRED);
        assertThat(verify(chip.files(ZONE), ZONE, chip.anchor(), chip.list(false), null)
                        .status())
                .isEqualTo(Status.PASSED);
        ChipVerifyAnswer revoked = verify(chip.files(ZONE), ZONE, chip.anchor(), chip.list(true), DAY);
        assertThat(revoked.checks().notRevoked()).isFalse();
        assertThat(codes(revoked)).containsExactly(Finding.Code.SIGNER_REVOKED);
    }

    @Test
    void everySizeOfZoneIsRead() throws Exception {
        for (List<String> zone : List.of(
                ZONE,
                List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"),
                List.of(
                        "I<UTOD231458907<<<<<<<<<<<<<<<",
                        "7408122F1204159UTO<<<<<<<<<<<6",
                        "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"))) {
            Map<ChipFile, String> files =
                    Map.of(ChipFile.DG1, BaseEncoding.base16().lowerCase().encode(TestChip.dg1(zone)));
            assertThat(verify(files, zone, null, null, null).checks().dg1EqualsZone())
                    .isTrue();
        }
    }

    @Test
    void damagedFilesAreFindings() throws Exception {
        Map<ChipFile, String> files = new EnumMap<>(ChipFile.class);
        files.put(ChipFile.EF_COM, "60035C0199");
        files.put(ChipFile.EF_SOD, "7700");
        files.put(ChipFile.DG1, "6100");
        ChipVerifyAnswer answer = verify(files, ZONE, null, null, null);
        assertThat(answer.status()).isEqualTo(Status.FAILED);
        assertThat(answer.findings())
                .extracting(Finding::file)
                .containsExactly(ChipFile.EF_COM, ChipFile.EF_SOD, ChipFile.DG1);
        assertThat(codes(answer)).containsOnly(Finding.Code.MALFORMED);
        assertThat(answer.dg1()).isNull();
        TestChip chip = TestChip.usual();
        Map<ChipFile, String> listed = chip.files(ZONE);
        listed.put(ChipFile.EF_COM, BaseEncoding.base16().encode(TestChip.com(0x61, 0x75, 0x6E)));
        ChipVerifyAnswer more = verify(listed, ZONE, chip.anchor(), chip.list(false), DAY);
        assertThat(codes(more)).containsExactly(Finding.Code.NOT_LISTED_IN_SOD);
        assertThat(more.findings().get(0).file()).isEqualTo(ChipFile.DG14);
    }

    /** Nested, endless, absurd and cut: an answer in bounded time. */
    @Test
    void bombsAreMalformed() throws Exception {
        byte[] nested = new byte[200_000];
        for (int i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        byte[] deep = {};
        for (int i = 0; i < 2_000; i++) {
            deep = TestChip.tlv(0x30, deep);
        }
        byte[] flat = new byte[2_000_000];
        for (int i = 0; i < flat.length; i += 2) {
            flat[i] = 0x05;
        }
        for (byte[] bomb : List.of(
                nested,
                TestChip.tlv(0x77, deep),
                TestChip.tlv(0x77, TestChip.tlv(0x30, flat)),
                new byte[] {0x77, (byte) 0x84, 0x7F, -1, -1, -1},
                new byte[] {0x77, (byte) 0x84, -1, -1, -1, -1},
                new byte[] {0x1F, -1, -1, -1, -1, -1},
                new byte[] {0x77})) {
            Map<ChipFile, String> files = new EnumMap<>(ChipFile.class);
            for (ChipFile file : List.of(ChipFile.EF_COM, ChipFile.EF_SOD, ChipFile.DG1)) {
                files.put(file, BaseEncoding.base16().encode(bomb));
            }
            assertThat(codes(verify(files, ZONE, null, null, null))).containsOnly(Finding.Code.MALFORMED);
            ChipVerifyRequest request = new ChipVerifyRequest(
                    Map.of(), null, List.of(Base64.getEncoder().encodeToString(bomb)), null, null);
            assertThat(engine.check(request)).hasSize(1);
        }
    }

    @Test
    void damagedSecurityObjectsNeverPass() throws Exception {
        TestChip chip = TestChip.usual();
        Map<ChipFile, String> files = chip.files(ZONE);
        byte[] sod = BaseEncoding.base16().decode(requireNonNull(files.get(ChipFile.EF_SOD)));
        Random random = new Random(77);
        int cases = Boolean.getBoolean("masar.deep") ? 100_000 : 500;
        for (int i = 0; i < cases; i++) {
            byte[] damaged = sod.clone();
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(5) == 0) {
                damaged = java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length));
            }
            files.put(ChipFile.EF_SOD, BaseEncoding.base16().encode(damaged));
            ChipVerifyAnswer answer = verify(files, ZONE, chip.anchor(), null, DAY);
            boolean untouched = java.util.Arrays.equals(damaged, sod);
            assertThat(answer.status()).isNotNull();
            if (Boolean.TRUE.equals(answer.checks().sodSignature())
                    && Boolean.TRUE.equals(answer.checks().chain())
                    && !untouched) {
                // Unsigned bytes around the signature may change; what was signed may not.
                assertThat(answer.checks().hashes()).doesNotContainValue(false);
            }
        }
    }

    private static List<Finding.Code> codes(ChipVerifyAnswer answer) {
        return answer.findings().stream().map(Finding::code).toList();
    }

    private ChipVerifyAnswer verify(
            Map<ChipFile, String> files,
            @Nullable List<String> lines,
            @Nullable String anchor,
            @Nullable String list,
            @Nullable LocalDate asOf) {
        return Engines.ask(
                engine,
                new ChipVerifyRequest(
                        files,
                        lines,
                        anchor == null ? null : List.of(anchor),
                        list == null ? null : List.of(list),
                        asOf));
    }

    private static DocumentExamineAnswer examine(List<String> lines, DocumentExamineRequest.@Nullable Chip chip) {
        return Engines.ask(new DocumentExamineEngine(), new DocumentExamineRequest(lines, DAY, null, chip));
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }

    @Test
    void examinesZoneAndChipTogether() throws Exception {
        TestChip chip = TestChip.usual();
        DocumentExamineAnswer answer = examine(
                ZONE,
                new DocumentExamineRequest.Chip(chip.files(ZONE), List.of(chip.anchor()), List.of(chip.list(false))));
        assertThat(answer.outcome()).isEqualTo(Outcome.CHECKS_PASSED);
        assertThat(keys(answer.proved()))
                .containsExactly(
                        "ZONE_CHECK_DIGITS",
                        "CHIP_SIGNATURE",
                        "CERTIFICATE_CHAIN",
                        "NOT_REVOKED",
                        "DATA_GROUP_HASHES",
                        "DG1_EQUALS_ZONE");
        assertThat(answer.notChecked()).containsExactly(NotChecked.SEAL);
        DocumentExamineAnswer revoked = examine(
                ZONE,
                new DocumentExamineRequest.Chip(chip.files(ZONE), List.of(chip.anchor()), List.of(chip.list(true))));
        assertThat(revoked.outcome()).isEqualTo(Outcome.NEEDS_PERSON);
        assertThat(keys(revoked.contradicts())).containsExactly("SIGNER_REVOKED");
    }

    @Test
    void aDamagedZoneContradictsOnce() {
        DocumentExamineAnswer answer =
                examine(List.of(ZONE.get(0), "L898902C46UTO7408122F1204159ZE184226B<<<<<10"), null);
        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDS_PERSON);
        assertThat(answer.proved()).isEmpty();
        assertThat(answer.contradicts())
                .containsExactly(
                        Message.of("CHECK_DIGIT_WRONG", "fields", ImmutableList.of("documentNumber", "composite")));
    }

    @Test
    void aRefugeesDocumentNeedsAPersonAndNoAdvice() {
        MrzWriteAnswer written = Engines.ask(
                new MrzWriteEngine(),
                Examples.JSON.readValue(
                        "{\"format\":\"TD3\",\"documentCode\":\"P\",\"issuingState\":\"UTO\",\"nationality\":\"XXB\","
                                + "\"primaryIdentifier\":\"SPECIMEN\",\"documentNumber\":\"A1\",\"sex\":\"F\","
                                + "\"birthDate\":\"1980-01-01\",\"expiryDate\":\"2015-01-01\"}",
                        MrzWriteRequest.class));
        assertThat(written.lines()).isNotNull();
        DocumentExamineAnswer answer = examine(written.lines() == null ? List.of() : written.lines(), null);
        assertThat(answer.protectionSensitive()).isTrue();
        assertThat(keys(answer.needsPerson())).containsExactly("PROTECTION_SENSITIVE");
        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDS_PERSON);
    }

    @Test
    void noZoneIsUnreadable() {
        DocumentExamineAnswer answer = examine(List.of("P<UTO"), null);
        assertThat(answer.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(answer.protectionSensitive()).isFalse();
        assertThat(answer.record() == null ? null : answer.record().error()).isEqualTo(MrzError.LENGTH);
    }

    @Test
    void tlvReadsWholeElementsOnly() {
        byte[] two = Bytes.concat(
                TestChip.tlv(0x5F1F, "AB".getBytes(StandardCharsets.US_ASCII)), TestChip.tlv(0x04, new byte[200]));
        Tlv outer = Tlv.only(TestChip.tlv(0x61, two));
        assertThat(outer == null ? null : outer.children()).hasSize(2);
        assertThat(Tlv.only(two)).isNull();
        assertThat(Tlv.only(new byte[0])).isNull();
    }
}
