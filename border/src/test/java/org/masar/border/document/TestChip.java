package org.masar.border.document;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** An authority, its document signer and a chip, made for the test. */
final class TestChip {

    private static final X500Name CSCA = new X500Name("C=UT, CN=CSCA");
    private static final byte[] DG2 = {0x75, 0x03, 1, 2, 3};

    private final String algorithm;
    private final String hash;
    private final KeyPair authority;
    private final KeyPair key;
    private final X509Certificate csca;
    private final X509Certificate signer;

    TestChip(String curve, String algorithm, String hash) throws Exception {
        this.algorithm = algorithm;
        this.hash = hash;
        authority = pair(curve);
        key = pair(curve);
        csca = certificate(CSCA, BigInteger.ONE, authority, true);
        signer = certificate(new X500Name("C=UT, CN=DS"), BigInteger.TWO, key, false);
    }

    static TestChip usual() throws Exception {
        return new TestChip("brainpoolP256r1", "SHA256withECDSA", "SHA-256");
    }

    private static KeyPair pair(String curve) throws Exception {
        KeyPairGenerator generator =
                KeyPairGenerator.getInstance(curve.equals("RSA") ? "RSA" : "EC", Certificates.PROVIDER);
        if (curve.equals("RSA")) {
            generator.initialize(2048, new SecureRandom());
        } else {
            generator.initialize(new ECGenParameterSpec(curve), new SecureRandom());
        }
        return generator.generateKeyPair();
    }

    private X509Certificate certificate(X500Name subject, BigInteger serial, KeyPair pair, boolean isAuthority)
            throws Exception {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                CSCA, serial, date("2010-01-01"), date("2022-01-01"), subject, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
        return new JcaX509CertificateConverter()
                .setProvider(Certificates.PROVIDER)
                .getCertificate(builder.build(signer(authority)));
    }

    private static Date date(String day) {
        return Date.from(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private ContentSigner signer(KeyPair pair) throws Exception {
        return new JcaContentSignerBuilder(algorithm)
                .setProvider(Certificates.PROVIDER)
                .build(pair.getPrivate());
    }

    String anchor() throws Exception {
        return Base64.getEncoder().encodeToString(csca.getEncoded());
    }

    /** The authority's list, with this signer on it or empty. */
    String list(boolean revoked) throws Exception {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(CSCA, date("2011-01-01"));
        if (revoked) {
            builder.addCRLEntry(signer.getSerialNumber(), date("2011-01-01"), CRLReason.keyCompromise);
        }
        return Base64.getEncoder()
                .encodeToString(builder.build(signer(authority)).getEncoded());
    }

    /** EF.COM, EF.SOD, DG1 and DG2. */
    Map<ChipFile, String> files(List<String> zone) throws Exception {
        return signedBy(this, zone);
    }

    /** Signed with another's key, under this signer's certificate. */
    Map<ChipFile, String> signedBy(TestChip other, List<String> zone) throws Exception {
        Map<ChipFile, byte[]> files = new EnumMap<>(ChipFile.class);
        files.put(ChipFile.DG1, dg1(zone));
        files.put(ChipFile.DG2, DG2);
        byte[] sod = sod(files, other.key);
        files.put(ChipFile.EF_SOD, sod);
        files.put(ChipFile.EF_COM, com(0x61, 0x75));
        Map<ChipFile, String> hex = new TreeMap<>();
        files.forEach((file, bytes) -> hex.put(file, BaseEncoding.base16().encode(bytes)));
        return hex;
    }

    private byte[] sod(Map<ChipFile, byte[]> groups, KeyPair with) throws Exception {
        ASN1EncodableVector hashes = new ASN1EncodableVector();
        for (Map.Entry<ChipFile, byte[]> group : groups.entrySet()) {
            ASN1EncodableVector pair = new ASN1EncodableVector();
            pair.add(new ASN1Integer(group.getKey().group()));
            pair.add(new DEROctetString(
                    MessageDigest.getInstance(hash, Certificates.PROVIDER).digest(group.getValue())));
            hashes.add(new DERSequence(pair));
        }
        ASN1EncodableVector object = new ASN1EncodableVector();
        object.add(new ASN1Integer(0));
        object.add(new DefaultDigestAlgorithmIdentifierFinder().find(hash));
        object.add(new DERSequence(hashes));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                        .setProvider(Certificates.PROVIDER)
                        .build())
                .build(signer(with), signer));
        generator.addCertificates(new JcaCertStore(List.of(signer)));
        byte[] cms = generator
                .generate(
                        new CMSProcessableByteArray(
                                new ASN1ObjectIdentifier("2.23.136.1.1.1"), new DERSequence(object).getEncoded()),
                        true)
                .toASN1Structure()
                .getEncoded("DER");
        return tlv(0x77, cms);
    }

    static byte[] com(int... tags) {
        byte[] list = new byte[tags.length];
        for (int i = 0; i < tags.length; i++) {
            list[i] = (byte) tags[i];
        }
        return tlv(
                0x60,
                Bytes.concat(
                        tlv(0x5F01, "0107".getBytes(StandardCharsets.US_ASCII)),
                        tlv(0x5F36, "040000".getBytes(StandardCharsets.US_ASCII)),
                        tlv(0x5C, list)));
    }

    static byte[] dg1(List<String> zone) {
        return tlv(0x61, tlv(0x5F1F, String.join("", zone).getBytes(StandardCharsets.US_ASCII)));
    }

    static byte[] tlv(int tag, byte[] value) {
        byte[] name = tag > 0xFF ? new byte[] {(byte) (tag >> 8), (byte) tag} : new byte[] {(byte) tag};
        int n = value.length;
        byte[] length = n < 0x80
                ? new byte[] {(byte) n}
                : n < 0x100
                        ? new byte[] {(byte) 0x81, (byte) n}
                        : n < 0x10000
                                ? new byte[] {(byte) 0x82, (byte) (n >> 8), (byte) n}
                                : new byte[] {(byte) 0x83, (byte) (n >> 16), (byte) (n >> 8), (byte) n};
        return Bytes.concat(name, length, value);
    }
}
