package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;

/** Certificates and revocation lists as the caller gives them. BouncyCastle reads them: the JDK has no brainpool curves. */
final class Certificates {

    /** Used directly, never registered: the library leaves the caller's JVM as it is. */
    static final Provider PROVIDER = new BouncyCastleProvider();

    private static final int NO_AUTHORITY = -1;

    private Certificates() {}

    static ImmutableList<Problem> check(String field, @Nullable List<String> given, boolean lists) {
        return check(ImmutableList.of(field), given, lists);
    }

    static ImmutableList<Problem> check(List<String> path, @Nullable List<String> given, boolean lists) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; given != null && i < given.size(); i++) {
            Object read = lists ? list(given.get(i)) : certificate(given.get(i));
            if (read == null) {
                problems.add(Problem.of(
                        Problem.Code.BAD_VALUE,
                        Problem.at(ImmutableList.builder()
                                .addAll(path)
                                .add(i)
                                .build()
                                .toArray()),
                        Message.of(
                                "problem.badValue.form",
                                "expected",
                                lists ? "a revocation list, DER in base64" : "an X.509 certificate, DER in base64")));
            }
        }
        return ImmutableList.copyOf(problems);
    }

    static List<X509Certificate> certificates(@Nullable List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(Certificates::certificate)
                        .filter(Objects::nonNull)
                        .toList();
    }

    static List<X509CRL> lists(@Nullable List<String> given) {
        return given == null
                ? List.of()
                : given.stream()
                        .map(Certificates::list)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static @Nullable X509Certificate certificate(String base64) {
        try {
            return ofDer(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** Null if these bytes are no certificate that can be used. */
    static @Nullable X509Certificate ofDer(byte[] der) {
        if (!Tlv.isHarmless(der)) {
            return null;
        }
        try {
            X509Certificate read = (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der));
            // Parsed only when asked for: what is damaged must show here, not in the middle of a verification.
            boolean complete = read.getPublicKey() != null
                    && read.getSubjectX500Principal() != null
                    && read.getIssuerX500Principal() != null
                    && !read.getNotAfter()
                            .toInstant()
                            .isBefore(read.getNotBefore().toInstant())
                    && read.getBasicConstraints() >= NO_AUTHORITY;
            return complete ? read : null;
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            return null;
        }
    }

    private static @Nullable X509CRL list(String base64) {
        try {
            byte[] der = Base64.getDecoder().decode(base64);
            return Tlv.isHarmless(der) ? (X509CRL) factory().generateCRL(new ByteArrayInputStream(der)) : null;
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            return null;
        }
    }

    private static CertificateFactory factory() throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509", PROVIDER);
    }

    /** The trust anchor that signed a certificate, or is the certificate itself; null if none did. */
    static @Nullable X509Certificate issuer(X509Certificate certificate, List<X509Certificate> anchors) {
        for (X509Certificate anchor : anchors) {
            if (anchor.equals(certificate)) {
                return anchor;
            }
            boolean named = certificate.getIssuerX500Principal().equals(anchor.getSubjectX500Principal());
            if (named && anchor.getBasicConstraints() >= 0 && signedBy(certificate, anchor)) {
                return anchor;
            }
        }
        return null;
    }

    private static boolean signedBy(X509Certificate certificate, X509Certificate anchor) {
        try {
            certificate.verify(anchor.getPublicKey(), PROVIDER);
            return true;
        } catch (GeneralSecurityException | RuntimeException other) {
            return false;
        }
    }

    static boolean isRevoked(X509Certificate certificate, X509Certificate issuer, List<X509CRL> lists) {
        return listsOf(issuer, lists).stream().anyMatch(list -> list.isRevoked(certificate));
    }

    /** The lists that this issuer has signed. */
    static List<X509CRL> listsOf(X509Certificate issuer, List<X509CRL> lists) {
        return lists.stream().filter(list -> isOf(list, issuer)).toList();
    }

    private static boolean isOf(X509CRL list, X509Certificate issuer) {
        try {
            list.verify(issuer.getPublicKey(), PROVIDER);
            return list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
        } catch (GeneralSecurityException | RuntimeException other) {
            return false;
        }
    }

    /** Valid on some moment of the day, in UTC; certificates of documents are valid for years. */
    static boolean isValidOn(X509Certificate certificate, LocalDate day) {
        LocalDate first = LocalDate.ofInstant(certificate.getNotBefore().toInstant(), ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(certificate.getNotAfter().toInstant(), ZoneOffset.UTC);
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
