package org.masar.border.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.jspecify.annotations.Nullable;
import org.masar.border.document.SealReadAnswer.Feature;
import org.masar.border.document.SealReadAnswer.Reason;
import org.masar.border.document.SealReadAnswer.Status;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/** Reads and verifies a visible digital seal (ICAO Doc 9303-13), or converts one value of its two codings. */
public final class SealReadEngine implements Engine<SealReadRequest, SealReadAnswer> {

    private static final EngineInfo<SealReadRequest, SealReadAnswer> INFO = new EngineInfo<>(
            "border.seal.read",
            "1.0.0",
            "What does this visible digital seal say, and is it signed by whom it names?",
            SealReadRequest.class,
            SealReadAnswer.class);

    private static final BaseEncoding HEX = BaseEncoding.base16();

    /** For the service loader; the engine has no state. */
    public SealReadEngine() {}

    @Override
    public EngineInfo<SealReadRequest, SealReadAnswer> info() {
        return INFO;
    }

    @Override
    public List<Problem> check(SealReadRequest request) {
        ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        List<String> given = given(request);
        if (given.isEmpty()) {
            problems.add(Problem.missing(Problem.at("seal")));
        } else if (given.size() > 1) {
            given.forEach(field -> problems.add(Problem.contradiction(Problem.at(field))));
        }
        problems.addAll(Certificates.check("certificates", request.certificates(), false));
        problems.addAll(Certificates.check("trustAnchors", request.trustAnchors(), false));
        problems.addAll(Certificates.check("revocationLists", request.revocationLists(), true));
        evenHex(problems, "seal", request.seal());
        if (request.c40Text() != null && !C40.canEncode(request.c40Text())) {
            problems.add(bad("c40Text", "A to Z, 0 to 9, blanks and <"));
        }
        String c40 = request.c40Hex();
        if (evenHex(problems, "c40Hex", c40) && decodeC40(requireNonNull(c40)) == null) {
            problems.add(bad("c40Hex", "C40 of letters, digits and blanks"));
        }
        if (request.date() != null
                && (request.date().getYear() < 1 || request.date().getYear() > 9999)) {
            problems.add(Problem.outOfRange(Problem.at("date"), "0001-01-01..9999-12-31"));
        }
        if (request.dateHex() != null && SealDate.decode(bytes(request.dateHex()), 0) == null) {
            problems.add(bad("dateHex", "three bytes of the number MMDDYYYY"));
        }
        return problems.build();
    }

    private static List<String> given(SealReadRequest request) {
        List<String> given = new ArrayList<>();
        add(given, "seal", request.seal());
        add(given, "c40Text", request.c40Text());
        add(given, "c40Hex", request.c40Hex());
        add(given, "date", request.date());
        add(given, "dateHex", request.dateHex());
        return given;
    }

    private static void add(List<String> given, String field, @Nullable Object value) {
        if (value != null) {
            given.add(field);
        }
    }

    private static boolean evenHex(ImmutableList.Builder<Problem> problems, String field, @Nullable String hex) {
        if (hex != null && hex.length() % 2 != 0) {
            problems.add(bad(field, "whole bytes, two digits each"));
        }
        return hex != null && hex.length() % 2 == 0;
    }

    private static Problem bad(String field, String expected) {
        return Problem.of(
                Problem.Code.BAD_VALUE, Problem.at(field), Message.of("problem.badValue.form", "expected", expected));
    }

    private static byte[] bytes(String hex) {
        return HEX.decode(hex.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String decodeC40(String hex) {
        byte[] bytes = bytes(hex);
        return C40.decode(bytes, 0, bytes.length);
    }

    @Override
    public SealReadAnswer answer(SealReadRequest request) {
        if (request.c40Text() != null) {
            return SealReadAnswer.coding(HEX.encode(C40.encode(request.c40Text())), null, null, null);
        } else if (request.c40Hex() != null) {
            return SealReadAnswer.coding(null, decodeC40(request.c40Hex()), null, null);
        } else if (request.date() != null) {
            return SealReadAnswer.coding(null, null, HEX.encode(SealDate.encode(request.date())), null);
        } else if (request.dateHex() != null) {
            return SealReadAnswer.coding(null, null, null, SealDate.decode(bytes(request.dateHex()), 0));
        }
        byte[] bytes = bytes(requireNonNull(request.seal()));
        if (bytes.length == 0) {
            return SealReadAnswer.unreadable(Reason.READ_ERROR);
        }
        VisibleSeal seal = VisibleSeal.parse(bytes);
        return seal == null ? SealReadAnswer.unreadable(Reason.WRONG_FORMAT) : verify(request, seal);
    }

    private static SealReadAnswer verify(SealReadRequest request, VisibleSeal seal) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        ImmutableList<Feature> features = SealFeatures.of(seal);
        if (features.stream().anyMatch(feature -> feature.name() == Feature.Name.UNKNOWN_FEATURE)) {
            reasons.add(Reason.UNKNOWN_FEATURE);
        }
        if (!SealFeatures.belongTogether(seal)) {
            reasons.add(Reason.INVALID_DOCUMENTTYPE);
        }
        signer(request, seal, reasons);
        Boolean zoneMatches = zones(request, seal, features, reasons);
        boolean valid = reasons.isEmpty() || reasons.equals(EnumSet.of(Reason.UNKNOWN_FEATURE));
        return new SealReadAnswer(
                null,
                null,
                null,
                null,
                seal.version(),
                seal.country(),
                seal.signerId(),
                seal.certificateReference(),
                seal.issueDate(),
                seal.signatureDate(),
                seal.definition(),
                seal.category(),
                features,
                valid ? Status.VALID : Status.INVALID,
                ImmutableList.copyOf(reasons),
                zoneMatches);
    }

    private static void signer(SealReadRequest request, VisibleSeal seal, EnumSet<Reason> reasons) {
        X509Certificate signer = Certificates.certificates(request.certificates()).stream()
                .filter(certificate -> isMeant(certificate, seal))
                .findFirst()
                .orElse(null);
        if (signer == null) {
            reasons.add(Reason.UNKNOWN_CERTIFICATE);
            return;
        }
        X509Certificate issuer = Certificates.issuer(signer, Certificates.certificates(request.trustAnchors()));
        if (issuer == null) {
            reasons.add(Reason.UNTRUSTED_CERTIFICATE);
        } else if (Certificates.isRevoked(signer, issuer, Certificates.lists(request.revocationLists()))) {
            reasons.add(Reason.REVOKED_CERTIFICATE);
        }
        boolean expired = request.asOf() != null
                && (!Certificates.isValidOn(signer, request.asOf())
                        || (issuer != null && !Certificates.isValidOn(issuer, request.asOf())));
        if (expired) {
            reasons.add(Reason.EXPIRED_CERTIFICATE);
        }
        if (!isSigned(seal, signer)) {
            reasons.add(Reason.INVALID_SIGNATURE);
        }
    }

    /** The reference is the serial number; the signer's id is the country and the common name of the subject. */
    private static boolean isMeant(X509Certificate certificate, VisibleSeal seal) {
        String reference = seal.certificateReference();
        if (!reference.matches("[0-9A-F]+") || !certificate.getSerialNumber().equals(new BigInteger(reference, 16))) {
            return false;
        }
        try {
            X500Name subject =
                    X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
            RDN[] country = subject.getRDNs(BCStyle.C);
            RDN[] name = subject.getRDNs(BCStyle.CN);
            return country.length == 1
                    && name.length == 1
                    && seal.signerId().equalsIgnoreCase(text(country[0]) + text(name[0]));
        } catch (IllegalArgumentException notText) {
            // A subject whose bytes are no text names nobody.
            return false;
        }
    }

    private static String text(RDN part) {
        return IETFUtils.valueToString(part.getFirst().getValue());
    }

    /** The hash goes by the length of the curve's order (ICAO Doc 9303-13, section 2). */
    private static boolean isSigned(VisibleSeal seal, X509Certificate signer) {
        if (!(signer.getPublicKey() instanceof ECPublicKey key)) {
            return false;
        }
        int bits = key.getParams().getOrder().bitLength();
        int hash = bits <= 224 ? 224 : bits <= 256 ? 256 : bits <= 384 ? 384 : 512;
        try {
            Signature signature = Signature.getInstance("SHA" + hash + "withPLAIN-ECDSA", Certificates.PROVIDER);
            signature.initVerify(key);
            signature.update(seal.signed().array());
            return signature.verify(seal.signature().array());
        } catch (GeneralSecurityException | RuntimeException wrong) {
            return false;
        }
    }

    private static @Nullable Boolean zones(
            SealReadRequest request, VisibleSeal seal, List<Feature> features, EnumSet<Reason> reasons) {
        MrzZone inSeal = SealFeatures.zoneOf(seal, features);
        if (inSeal != null && (inSeal.error() != null || !inSeal.allChecksPass())) {
            reasons.add(Reason.INVALID_SEAL_MRZ);
        }
        if (inSeal == null || request.lines() == null) {
            return null;
        }
        MrzZone printed = Mrz.read(request.lines());
        if (printed.error() != null || !printed.allChecksPass()) {
            reasons.add(Reason.INVALID_PRINTED_MRZ);
        }
        boolean same = SealFeatures.sameZone(seal, inSeal, printed);
        if (!same) {
            reasons.add(Reason.SEAL_DOCUMENT_MISMATCH);
        }
        return same;
    }
}
