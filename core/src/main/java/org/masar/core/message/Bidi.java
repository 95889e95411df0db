package org.masar.core.message;

import com.google.common.base.CharMatcher;

/** Keeps inserted values of the other direction apart, so that "36a (2)" does not fall to pieces in an Arabic line. */
final class Bidi {

    static final char FSI = '\u2068';
    static final char PDI = '\u2069';

    private static final CharMatcher CONTROLS = CharMatcher.forPredicate(Bidi::isControl);

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
        for (int at = 0; at < value.length(); at++) {
            char sign = value.charAt(at);
            if (sign < 128) {
                if (rightToLeft && Character.isLetterOrDigit(sign)) {
                    return true;
                }
                continue;
            }
            switch (Character.getDirectionality(sign)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    right = true;
                case Character.DIRECTIONALITY_ARABIC_NUMBER -> right |= !rightToLeft;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_EUROPEAN_NUMBER -> {
                    if (rightToLeft) {
                        return true;
                    }
                }
                default -> {
                    // Neutral signs follow what stands around them.
                }
            }
            if (right && !rightToLeft) {
                return true;
            }
        }
        return rightToLeft && !right && !value.isEmpty();
    }

    /** An inserted value must not close our isolate or turn the rest of the line around. */
    private static String withoutControls(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (isControl(value.charAt(at))) {
                return CONTROLS.removeFrom(value);
            }
        }
        return value;
    }

    /** Whether a sign only steers the direction of what stands around it. */
    static boolean isControl(char sign) {
        return sign >= '\u061C' && isSteering(sign);
    }

    private static boolean isSteering(char sign) {
        return (sign >= '\u202A' && sign <= '\u202E')
                || (sign >= '\u2066' && sign <= '\u2069')
                || sign == '\u200E'
                || sign == '\u200F'
                || sign == '\u061C';
    }
}
