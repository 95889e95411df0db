package org.masar.border.document;

/** The files of a chip (ICAO Doc 9303-10, logical data structure), as the caller's reader gives them. */
public enum ChipFile {
    /** Versions and the list of data groups; not signed. */
    EF_COM,
    /** The hashes of the data groups, signed by the document signer. */
    EF_SOD,
    /** The machine readable zone. */
    DG1,
    /** Face. */
    DG2,
    /** Fingers. */
    DG3,
    /** Irises. */
    DG4,
    /** Portrait as displayed. */
    DG5,
    /** For later use. */
    DG6,
    /** Signature or mark as displayed. */
    DG7,
    /** Data features. */
    DG8,
    /** Structure features. */
    DG9,
    /** Substance features. */
    DG10,
    /** Further personal details. */
    DG11,
    /** Further details of the document. */
    DG12,
    /** Optional details. */
    DG13,
    /** Security options. */
    DG14,
    /** Public key of active authentication. */
    DG15,
    /** Persons to notify. */
    DG16;

    private static final int FIRST_GROUP = DG1.ordinal();

    /** Number of the data group; 0 for the two others. */
    int group() {
        return Math.max(0, ordinal() - FIRST_GROUP + 1);
    }

    /** The tags of data groups 1 to 16 in EF.COM. */
    private static final int[] TAGS = {
        0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70
    };

    /** The file of a data group's number, or null. */
    static @org.jspecify.annotations.Nullable ChipFile ofGroup(int number) {
        return number >= 1 && number <= TAGS.length ? values()[FIRST_GROUP + number - 1] : null;
    }

    /** The file of a tag in EF.COM, or null. */
    static @org.jspecify.annotations.Nullable ChipFile ofTag(int tag) {
        for (int i = 0; i < TAGS.length; i++) {
            if (TAGS[i] == tag) {
                return ofGroup(i + 1);
            }
        }
        return null;
    }
}
