package org.masar.core.message;

/** Keeps inserted values of the other direction apart, so that "36a (2)" does not fall to pieces in an Arabic line. */
final class Bidi {

    static final char FSI = '\u2068';
    static final char PDI = '\u2069';

    private Bidi() {}

    /** Writes signs between FSI and PDI where they would otherwise mix with a text of that direction. */
    static void write(StringBuilder out, String value, boolean rightToLeft) {
        String clean = withoutControls(value);
        if (needsIsolation(clean, rightToLeft)) {
            out.append(FSI).append(clean).append(PDI);
        } else {
            out.append(clean);
        }
    }

    /** In a text from right to left, all but pure Arabic script; in one from left to right, any Arabic script. */
    static boolean needsIsolation(String value, boolean rightToLeft) {
        boolean right = false;
        boolean left = false;
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            if (sign < 128) {
                left |= Character.isLetterOrDigit(sign);
                continue;
            }
            switch (Character.getDirectionality(sign)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    right = true;
                case Character.DIRECTIONALITY_ARABIC_NUMBER -> right |= !rightToLeft;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_EUROPEAN_NUMBER -> left = true;
                default -> {
                    // Neutral signs follow what stands around them.
                }
            }
        }
        return rightToLeft ? left || !(right || value.isEmpty()) : right;
    }

    /** An inserted value must not close our isolate or turn the rest of the line around. */
    private static String withoutControls(String value) {
        StringBuilder clean = null;
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            if (isControl(sign)) {
                if (clean == null) {
                    clean = new StringBuilder(value.length()).append(value, 0, at);
                }
            } else if (clean != null) {
                clean.append(sign);
            }
        }
        return clean == null ? value : clean.toString();
    }

    /** Whether a sign only steers the direction of what stands around it. */
    static boolean isControl(char sign) {
        return (sign >= '\u202A' && sign <= '\u202E')
                || (sign >= '\u2066' && sign <= '\u2069')
                || sign == '\u200E'
                || sign == '\u200F'
                || sign == '\u061C';
    }
}
