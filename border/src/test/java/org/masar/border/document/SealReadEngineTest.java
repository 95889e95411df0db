package org.masar.border.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.border.document.SealReadAnswer.Feature;
import org.masar.border.document.SealReadAnswer.Reason;
import org.masar.border.document.SealReadAnswer.Status;

class SealReadEngineTest {

    private static final int CASES = Boolean.getBoolean("masar.deep") ? 1_000_000 : 100_000;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final X500Name CSCA = new X500Name("C=UT, CN=CSCA");
    private static final List<String> EMERGENCY =
            List.of("PUUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");

    private final SealReadEngine engine = new SealReadEngine();

    @Test
    void contractExamples() {
        Examples.run(engine, "seal.jsonl");
    }

    @Test
    void workedExamples() {
        Examples.run(engine, "border.seal.read.jsonl");
    }

    @Test
    void c40LawOnManyTexts() {
        Random random = new Random(40);
        for (int i = 0; i < CASES; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(20); k > 0; k--) {
                text.append(MrzCharacters.ALPHABET.charAt(random.nextInt(37)));
            }
            byte[] packed = C40.encode(text.toString());
            assertThat(packed).hasSize((text.length() + 2) / 3 * 2);
            assertThat(C40.decode(packed, 0, packed.length))
                    .isEqualTo(text.toString().replace('<', ' '));
        }
    }

    @Test
    void datesLaw() {
        for (int i = 0; i < 40_000; i++) {
            LocalDate date = LocalDate.of(1950, 1, 1).plusDays(i);
            assertThat(SealDate.decode(SealDate.encode(date), 0)).isEqualTo(date);
        }
        assertThat(SealDate.decode(new byte[3], 0)).isNull();
    }

    @Test
    void everyCurveVerifies() throws Exception {
        for (String curve : List.of(
                "secp224r1",
                "secp256r1",
                "secp384r1",
                "secp521r1",
                "brainpoolP224r1",
                "brainpoolP256r1",
                "brainpoolP320r1",
                "brainpoolP384r1",
                "brainpoolP512r1")) {
            Issuer issuer = new Issuer(curve);
            SealReadAnswer answer = answer(issuer, issuer.emergencySeal(), EMERGENCY, issuer.csca, null, DAY);
            assertThat(answer.reasons()).as(curve).isEmpty();
            assertThat(answer.status()).isEqualTo(Status.VALID);
            assertThat(answer.zoneMatches()).isTrue();
            assertThat(answer.version()).isEqualTo(4);
            assertThat(answer.certificateReference()).isEqualTo("5B000");
            assertThat(answer.features())
                    .containsExactly(new Feature(
                            2, Feature.Name.MRZ, String.join("", EMERGENCY).replace('<', ' ')));
        }
    }

    @Test
    void everyForgeryHasItsReason() throws Exception {
        Issuer issuer = new Issuer("brainpoolP256r1");
        Issuer other = new Issuer("brainpoolP256r1");
        byte[] seal = issuer.emergencySeal();
        assertThat(reasons(issuer, seal, null, null, DAY)).containsExactly(Reason.UNTRUSTED_CERTIFICATE);
        assertThat(reasons(issuer, seal, other.csca, null, DAY)).containsExactly(Reason.UNTRUSTED_CERTIFICATE);
        assertThat(reasons(other, seal, other.csca, null, DAY)).containsExactly(Reason.INVALID_SIGNATURE);
        assertThat(reasons(issuer, seal, issuer.csca, issuer.revoked(issuer), DAY))
                .containsExactly(Reason.REVOKED_CERTIFICATE);
        // A list that another authority of the same name signed revokes nothing.
        assertThat(reasons(issuer, seal, issuer.csca, issuer.revoked(other), DAY))
                .isEmpty();
        assertThat(reasons(issuer, seal, issuer.csca, null, LocalDate.of(2040, 1, 1)))
                .containsExactly(Reason.EXPIRED_CERTIFICATE);
        assertThat(reasons(issuer, seal, issuer.csca, null, null)).isEmpty();
        byte[] changed = seal.clone();
        changed[seal.length - 1] ^= 1;
        assertThat(reasons(issuer, changed, issuer.csca, null, DAY)).containsExactly(Reason.INVALID_SIGNATURE);
        byte[] reference = issuer.seal(4, "UTTS", "5B001", 94, 3, new byte[0]);
        assertThat(reasons(issuer, reference, issuer.csca, null, DAY)).containsExactly(Reason.UNKNOWN_CERTIFICATE);
        byte[] signer = issuer.seal(4, "UTXX", "5B000", 94, 3, new byte[0]);
        assertThat(reasons(issuer, signer, issuer.csca, null, DAY)).containsExactly(Reason.UNKNOWN_CERTIFICATE);
        byte[] category = issuer.seal(4, "UTTS", "5B000", 94, 1, new byte[0]);
        assertThat(reasons(issuer, category, issuer.csca, null, DAY)).containsExactly(Reason.INVALID_DOCUMENTTYPE);
        byte[] unknown = issuer.seal(3, "UTTS", "5B000", 93, 1, new byte[] {99, 1, 7});
        SealReadAnswer answer = answer(issuer, unknown, null, issuer.csca, null, DAY);
        assertThat(answer.reasons()).containsExactly(Reason.UNKNOWN_FEATURE);
        assertThat(answer.status()).isEqualTo(Status.VALID);
        assertThat(answer.features()).containsExactly(new Feature(99, Feature.Name.UNKNOWN_FEATURE, "07"));
    }

    @Test
    void zonesAreCompared() throws Exception {
        Issuer issuer = new Issuer("secp256r1");
        byte[] seal = issuer.emergencySeal();
        List<String> renamed = List.of(EMERGENCY.get(0).replace("ANNA", "EMMA"), EMERGENCY.get(1));
        assertThat(answer(issuer, seal, renamed, issuer.csca, null, DAY).reasons())
                .containsExactly(Reason.SEAL_DOCUMENT_MISMATCH);
        List<String> broken = List.of(EMERGENCY.get(0), EMERGENCY.get(1).replace("7408122", "7408123"));
        assertThat(answer(issuer, seal, broken, issuer.csca, null, DAY).reasons())
                .containsExactly(Reason.INVALID_PRINTED_MRZ, Reason.SEAL_DOCUMENT_MISMATCH);
        byte[] brokenSeal = issuer.seal(4, "UTTS", "5B000", 94, 3, zone(2, String.join("", broken)));
        assertThat(answer(issuer, brokenSeal, null, issuer.csca, null, DAY).reasons())
                .containsExactly(Reason.INVALID_SEAL_MRZ);
        List<String> visa = List.of("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<");
        byte[] visaSeal = issuer.seal(
                3, "UTTS", "5B000", 93, 1, zone(2, visa.get(0) + visa.get(1).substring(0, 28)));
        SealReadAnswer answer = answer(issuer, visaSeal, visa, issuer.csca, null, DAY);
        assertThat(answer.zoneMatches()).isTrue();
        assertThat(answer.status()).isEqualTo(Status.VALID);
    }

    @Test
    void durationsInWords() throws Exception {
        Issuer issuer = new Issuer("secp256r1");
        assertThat(stay(issuer, 90, 0, 0)).isEqualTo("90 days");
        assertThat(stay(issuer, 1, 2, 1)).isEqualTo("1 year 2 months 1 day");
        assertThat(stay(issuer, 0, 0, 0)).isEqualTo("until the last day of validity");
        assertThat(stay(issuer, 255, 255, 255)).isEqualTo("decided at the border");
        assertThat(stay(issuer, 254, 254, 254)).isEqualTo("transit, no entry");
    }

    private String stay(Issuer issuer, int days, int months, int years) throws Exception {
        byte[] feature = {4, 3, (byte) days, (byte) months, (byte) years};
        List<Feature> features = answer(issuer, issuer.seal(3, "UTTS", "5B000", 93, 1, feature), null, null, null, DAY)
                .features();
        return Objects.requireNonNull(features).get(0).value();
    }

    @Test
    void problems() {
        assertThat(problems(new SealReadRequest(null, null, null, null, null, null, null, null, null, null)))
                .containsExactly("MISSING /seal");
        assertThat(problems(new SealReadRequest("DC", null, null, null, null, null, "A", null, null, null)))
                .containsExactly("CONTRADICTION /seal", "CONTRADICTION /c40Text");
        assertThat(problems(new SealReadRequest(
                        "DC0", null, List.of("?"), List.of("AAAA"), List.of("MA=="), null, null, null, null, null)))
                .containsExactly(
                        "BAD_VALUE /certificates/0",
                        "BAD_VALUE /trustAnchors/0",
                        "BAD_VALUE /revocationLists/0",
                        "BAD_VALUE /seal");
        assertThat(problems(new SealReadRequest(null, null, null, null, null, null, "é", null, null, null)))
                .containsExactly("BAD_VALUE /c40Text");
        assertThat(problems(new SealReadRequest(null, null, null, null, null, null, null, "0000", null, null)))
                .containsExactly("BAD_VALUE /c40Hex");
        assertThat(problems(new SealReadRequest(null, null, null, null, null, null, null, null, null, "000000")))
                .containsExactly("BAD_VALUE /dateHex");
    }

    private List<String> problems(SealReadRequest request) {
        return engine.check(request).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void anyBytesAreAnswered() throws Exception {
        Random random = new Random(13);
        byte[] good = new Issuer("secp256r1").emergencySeal();
        for (int i = 0; i < CASES; i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                bytes = Arrays.copyOf(good, random.nextInt(good.length));
            } else if (bytes.length > 2) {
                bytes[0] = (byte) 0xDC;
                bytes[1] = (byte) (2 + random.nextInt(2));
            }
            VisibleSeal.parse(bytes);
        }
        for (int i = 0; i < good.length; i++) {
            assertThat(VisibleSeal.parse(Arrays.copyOf(good, i))).isNull();
        }
        byte[] huge = new byte[1 << 20];
        huge[0] = (byte) 0xDC;
        huge[1] = 2;
        SealReadAnswer answer = engine.answer(request(huge, null, null, null, null, null));
        assertThat(answer.reasons()).containsExactly(Reason.WRONG_FORMAT);
        assertThat(engine.answer(request(new byte[0], null, null, null, null, null))
                        .reasons())
                .containsExactly(Reason.READ_ERROR);
        assertThat(answer + " " + request(huge, null, null, null, null, null))
                .isEqualTo("SealReadAnswer SealReadRequest");
    }

    @Test
    void damagedCertificatesAndListsAreAnswered() throws Exception {
        Random random = new Random(14);
        Issuer issuer = new Issuer("secp256r1");
        byte[] seal = issuer.emergencySeal();
        byte[] signer = issuer.signer.getEncoded();
        byte[] csca = issuer.csca.getEncoded();
        byte[] list = Base64.getDecoder().decode(issuer.revoked(issuer));
        int read = 0;
        for (int i = 0; i < CASES / 100; i++) {
            SealReadRequest request = request(
                    seal,
                    EMERGENCY,
                    damaged(random, signer, i % 3 == 0),
                    damaged(random, csca, i % 3 == 1),
                    damaged(random, list, i % 3 == 2),
                    DAY);
            if (engine.check(request).isEmpty()) {
                assertThat(engine.answer(request).status()).isNotNull();
                read++;
            }
        }
        assertThat(read).isGreaterThan(CASES / 1_000);
    }

    private static String damaged(Random random, byte[] der, boolean damage) {
        byte[] bytes = der.clone();
        if (damage) {
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(8) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    private List<Reason> reasons(
            Issuer issuer,
            byte[] seal,
            @Nullable X509Certificate anchor,
            @Nullable String list,
            @Nullable LocalDate asOf)
            throws Exception {
        return Objects.requireNonNull(
                answer(issuer, seal, null, anchor, list, asOf).reasons());
    }

    private SealReadAnswer answer(
            Issuer issuer,
            byte[] seal,
            @Nullable List<String> lines,
            @Nullable X509Certificate anchor,
            @Nullable String list,
            @Nullable LocalDate asOf)
            throws CertificateEncodingException {
        SealReadRequest request =
                request(seal, lines, base64(issuer.signer), anchor == null ? null : base64(anchor), list, asOf);
        assertThat(engine.check(request)).isEmpty();
        return engine.answer(request);
    }

    private static SealReadRequest request(
            byte[] seal,
            @Nullable List<String> lines,
            @Nullable String signer,
            @Nullable String anchor,
            @Nullable String list,
            @Nullable LocalDate asOf) {
        return new SealReadRequest(
                BaseEncoding.base16().lowerCase().encode(seal),
                lines,
                signer == null ? null : List.of(signer),
                anchor == null ? null : List.of(anchor),
                list == null ? null : List.of(list),
                asOf,
                null,
                null,
                null,
                null);
    }

    private static String base64(X509Certificate certificate) throws CertificateEncodingException {
        return Base64.getEncoder().encodeToString(certificate.getEncoded());
    }

    private static byte[] zone(int tag, String text) {
        byte[] packed = C40.encode(text);
        return Bytes.concat(new byte[] {(byte) tag, (byte) packed.length}, packed);
    }

    /** An authority and its signer, made for the test. */
    private static final class Issuer {
        private final String curve;
        private final KeyPair authority;
        private final KeyPair key;
        private final X509Certificate csca;
        private final X509Certificate signer;

        Issuer(String curve) throws Exception {
            this.curve = curve;
            this.authority = pair();
            this.key = pair();
            this.csca = certificate(CSCA, BigInteger.ONE, authority, true);
            this.signer = certificate(new X500Name("C=UT, CN=TS"), new BigInteger("5B000", 16), key, false);
        }

        private KeyPair pair() throws GeneralSecurityException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Certificates.PROVIDER);
            generator.initialize(new ECGenParameterSpec(curve), new SecureRandom());
            return generator.generateKeyPair();
        }

        private X509Certificate certificate(X500Name subject, BigInteger serial, KeyPair pair, boolean isAuthority)
                throws GeneralSecurityException, OperatorCreationException, CertIOException {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    CSCA, serial, date("2025-01-01"), date("2030-01-01"), subject, pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
            return new JcaX509CertificateConverter()
                    .setProvider(Certificates.PROVIDER)
                    .getCertificate(builder.build(signer(authority.getPrivate())));
        }

        private static Date date(String day) {
            return Date.from(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
        }

        private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
            return new JcaContentSignerBuilder("SHA256withECDSA")
                    .setProvider(Certificates.PROVIDER)
                    .build(key);
        }

        /** A list that revokes this signer, signed by the authority of an issuer. */
        String revoked(Issuer by) throws Exception {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(CSCA, date("2026-01-01"));
            builder.addCRLEntry(signer.getSerialNumber(), date("2026-01-01"), CRLReason.keyCompromise);
            X509CRLHolder list = builder.build(signer(by.authority.getPrivate()));
            return Base64.getEncoder().encodeToString(list.getEncoded());
        }

        byte[] emergencySeal() throws GeneralSecurityException {
            return seal(4, "UTTS", "5B000", 94, 3, zone(2, String.join("", EMERGENCY)));
        }

        byte[] seal(int version, String signerId, String reference, int definition, int category, byte[] features)
                throws GeneralSecurityException {
            byte[] who = version == 3
                    ? C40.encode(signerId + reference)
                    : Bytes.concat(C40.encode(signerId + "05"), C40.encode(reference));
            byte[] signed = Bytes.concat(
                    new byte[] {(byte) 0xDC, (byte) (version - 1)},
                    C40.encode("UTO"),
                    who,
                    SealDate.encode(LocalDate.of(2026, 1, 10)),
                    SealDate.encode(LocalDate.of(2026, 1, 9)),
                    new byte[] {(byte) definition, (byte) category},
                    features);
            int bits = ((ECPublicKey) key.getPublic()).getParams().getOrder().bitLength();
            String hash = bits <= 224 ? "224" : bits <= 256 ? "256" : bits <= 384 ? "384" : "512";
            Signature signature = Signature.getInstance("SHA" + hash + "withPLAIN-ECDSA", Certificates.PROVIDER);
            signature.initSign(key.getPrivate());
            signature.update(signed);
            byte[] value = signature.sign();
            byte[] length = value.length < 128 || version == 3
                    ? new byte[] {(byte) 0xFF, (byte) value.length}
                    : new byte[] {(byte) 0xFF, (byte) 0x81, (byte) value.length};
            return Bytes.concat(signed, length, value);
        }
    }
}
