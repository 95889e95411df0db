package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A visible digital seal taken apart (ICAO Doc 9303-13, section 2): header, features, signature. Nothing is verified here.
 *
 * @param version 3 or 4
 * @param country issuing country without the fillers behind it
 * @param signerId four characters: country and number of the signer
 * @param certificateReference serial number of its certificate, in hexadecimal
 * @param features in the order of the seal
 * @param signed the bytes under the signature: header and features
 * @param signature r and s, one behind the other
 */
record VisibleSeal(
        int version,
        String country,
        String signerId,
        String certificateReference,
        LocalDate issueDate,
        LocalDate signatureDate,
        int definition,
        int category,
        ImmutableList<Feature> features,
        Bytes signed,
        Bytes signature) {

    private static final int MAGIC = 0xDC;
    private static final int SIGNATURE_TAG = 0xFF;
    private static final int LONG_LENGTH = 0x80;
    private static final int SIGNER_ID = 4;

    /**
     * One feature.
     *
     * @param tag which
     * @param value as it stands
     */
    record Feature(int tag, Bytes value) {}

    /** Bytes that are not shared. */
    static final class Bytes {
        private final byte[] bytes;

        Bytes(byte[] all, int from, int to) {
            this.bytes = Arrays.copyOfRange(all, from, to);
        }

        byte[] array() {
            return bytes.clone();
        }

        int size() {
            return bytes.length;
        }
    }

    /** Takes a seal apart; null if it has not the form of one. */
    static @Nullable VisibleSeal parse(byte[] bytes) {
        return new Parser(bytes).parse();
    }

    /** Reads from the left; any missing byte or wrong form makes the whole thing no seal. */
    private static final class Parser {
        private final byte[] bytes;
        private int at;

        Parser(byte[] bytes) {
            this.bytes = bytes;
        }

        @Nullable
        VisibleSeal parse() {
            if (left() < 4 || unsigned() != MAGIC) {
                return null;
            }
            int version = unsigned() + 1; // 0x02 is version 3
            String country = version == 3 || version == 4 ? text(2) : null;
            String[] signer = country == null ? null : version == 3 ? fixedSigner() : variableSigner();
            if (country == null || signer == null || left() < 8) {
                return null;
            }
            LocalDate issued = SealDate.decode(bytes, at);
            LocalDate signed = SealDate.decode(bytes, at + 3);
            at += 6;
            int definition = unsigned();
            int category = unsigned();
            ImmutableList.Builder<Feature> features = ImmutableList.builder();
            while (issued != null && signed != null && left() >= 2) {
                int start = at;
                int tag = unsigned();
                int length = version == 3 ? unsigned() : derLength();
                if (length < 0 || length > left()) {
                    return null;
                }
                Bytes value = new Bytes(bytes, at, at + length);
                at += length;
                if (tag == SIGNATURE_TAG) {
                    boolean whole = left() == 0 && length > 0 && length % 2 == 0;
                    return whole
                            ? new VisibleSeal(
                                    version,
                                    country.strip(),
                                    signer[0],
                                    signer[1],
                                    issued,
                                    signed,
                                    definition,
                                    category,
                                    features.build(),
                                    new Bytes(bytes, 0, start),
                                    value)
                            : null;
                }
                features.add(new Feature(tag, value));
            }
            return null;
        }

        private String @Nullable [] fixedSigner() {
            String both = text(6);
            return both == null || both.length() != 9
                    ? null
                    : new String[] {
                        both.substring(0, SIGNER_ID), both.substring(SIGNER_ID).trim()
                    };
        }

        private String @Nullable [] variableSigner() {
            String head = text(4);
            if (head == null || head.length() != 6) {
                return null;
            }
            int length = hex(head.charAt(4)) * 16 + hex(head.charAt(5));
            String reference = length < 0 ? null : text((length + 2) / 3 * 2);
            // Padding to whole triples, if there is any, does not belong to the reference.
            return reference == null || reference.length() < length
                    ? null
                    : new String[] {head.substring(0, SIGNER_ID), reference.substring(0, length)};
        }

        private static int hex(char c) {
            int value = Character.digit(c, 16);
            return value < 0 ? -1_000 : value;
        }

        private @Nullable String text(int size) {
            if (left() < size) {
                return null;
            }
            String text = C40.decode(bytes, at, at + size);
            at += size;
            return text;
        }

        /** A length in DER; at most three bytes of it, since a barcode holds no more. */
        private int derLength() {
            int first = unsigned();
            if (first < LONG_LENGTH) {
                return first;
            }
            int count = first - LONG_LENGTH;
            if (count < 1 || count > 3 || count > left()) {
                return -1;
            }
            int length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | unsigned();
            }
            return length;
        }

        private int left() {
            return bytes.length - at;
        }

        private int unsigned() {
            return bytes[at++] & 0xFF;
        }
    }

    /** The type only: names and numbers stand in it. */
    @Override
    public String toString() {
        return "VisibleSeal";
    }
}
