package org.masar.border.document;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/** EF.SOD: CMS signed data over the hashes of the data groups (ICAO Doc 9303-10, section 4.6.2). */
final class SecurityObject {

    private static final int EF_SOD = 0x77;
    private static final int LARGEST = 1 << 18;
    private static final int LARGEST_RSA = 8192;

    /** id-icao-mrtd-security-ldsSecurityObject. */
    private static final String CONTENT = "2.23.136.1.1.1";

    private final SignerInformation signature;
    private final @Nullable X509Certificate signer;
    private final String algorithm;
    private final ImmutableSortedMap<ChipFile, byte[]> hashes;

    private SecurityObject(
            SignerInformation signature,
            @Nullable X509Certificate signer,
            String algorithm,
            ImmutableSortedMap<ChipFile, byte[]> hashes) {
        this.signature = signature;
        this.signer = signer;
        this.algorithm = algorithm;
        this.hashes = hashes;
    }

    /** Null if the file has not this form. */
    static @Nullable SecurityObject read(byte[] file) {
        if (file.length > LARGEST || !Tlv.isHarmless(file)) {
            return null;
        }
        Tlv outer = Tlv.only(file);
        if (outer == null || outer.tag() != EF_SOD) {
            return null;
        }
        try {
            CMSSignedData data = new CMSSignedData(outer.value());
            Collection<SignerInformation> signers = data.getSignerInfos().getSigners();
            if (signers.size() != 1
                    || data.getSignedContent() == null
                    || !CONTENT.equals(data.getSignedContentTypeOID())
                    || !(data.getSignedContent().getContent() instanceof byte[] content)
                    || !Tlv.isHarmless(content)) {
                return null;
            }
            SignerInformation signature = signers.iterator().next();
            ASN1Sequence object = ASN1Sequence.getInstance(content);
            AlgorithmIdentifier algorithm = AlgorithmIdentifier.getInstance(object.getObjectAt(1));
            String name = algorithm.getAlgorithm().getId();
            MessageDigest.getInstance(name, Certificates.PROVIDER);
            return new SecurityObject(
                    signature, signer(data, signature), name, hashes(ASN1Sequence.getInstance(object.getObjectAt(2))));
        } catch (CMSException | GeneralSecurityException | IOException | RuntimeException malformed) {
            return null;
        }
    }

    private static ImmutableSortedMap<ChipFile, byte[]> hashes(ASN1Sequence list) {
        TreeMap<ChipFile, byte[]> hashes = new TreeMap<>();
        for (ASN1Encodable each : list) {
            ASN1Sequence pair = ASN1Sequence.getInstance(each);
            int number = ASN1Integer.getInstance(pair.getObjectAt(0)).intValueExact();
            ChipFile file = ChipFile.ofGroup(number);
            byte[] hash = ASN1OctetString.getInstance(pair.getObjectAt(1)).getOctets();
            if (file == null || pair.size() != 2 || hashes.put(file, hash) != null) {
                throw new IllegalArgumentException("a data group that is none, or twice");
            }
        }
        return ImmutableSortedMap.copyOfSorted(hashes);
    }

    /** Older documents may leave the certificate out. */
    private static @Nullable X509Certificate signer(CMSSignedData data, SignerInformation signature)
            throws IOException {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = data.getCertificates().getMatches(signature.getSID());
        return found.isEmpty()
                ? null
                : Certificates.ofDer(found.iterator().next().getEncoded());
    }

    @Nullable
    X509Certificate signer() {
        return signer;
    }

    ImmutableSortedMap<ChipFile, byte[]> hashes() {
        return hashes;
    }

    /** Whether a data group has the hash that was signed. */
    boolean agrees(ChipFile file, byte[] content) {
        try {
            byte[] own =
                    MessageDigest.getInstance(algorithm, Certificates.PROVIDER).digest(content);
            return Arrays.equals(own, hashes.get(file));
        } catch (GeneralSecurityException impossible) {
            return false;
        }
    }

    /** Whether the signature over the hashes is the signer's. */
    boolean isSigned(X509Certificate certificate) {
        PublicKey key = certificate.getPublicKey();
        boolean usable = key instanceof ECPublicKey
                || (key instanceof RSAPublicKey rsa
                        && rsa.getModulus().bitLength() <= LARGEST_RSA
                        && rsa.getPublicExponent().bitLength() <= Long.SIZE);
        try {
            return usable
                    && signature.verify(new JcaSimpleSignerInfoVerifierBuilder()
                            .setProvider(Certificates.PROVIDER)
                            .build(key));
        } catch (CMSException | OperatorCreationException | RuntimeException wrong) {
            return false;
        }
    }
}
