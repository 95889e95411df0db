package org.masar.border.document;

/**
 * One position that a correction may change: which characters may stand there, and what they do to the sums that have to
 * agree. The sums of a prefix are its state, packed into one number: the composite sum, whether the personal number holds
 * anything, the sum of the field, and, where a long document number goes on behind the dates, the sum of that number.
 */
final class RepairSlot {

    /** What a character at this position does. */
    enum Kind {
        /** Nothing but belong to its class. */
        FREE,
        /** It goes into the sums. */
        SUM,
        /** It must equal the sum of the field. */
        CHECK,
        /** It must equal the composite sum. */
        COMPOSITE
    }

    static final String DIGITS = "0123456789";
    static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    static final String LETTERS_AND_FILLER = "<" + LETTERS;
    static final String DIGITS_AND_LETTERS = DIGITS + LETTERS;
    static final String DIGITS_AND_FILLER = DIGITS + "<";
    static final String FILLER = "<";

    /** States without and with the second sum. */
    static final int STATES = 200;

    static final int STATES_WITH_NUMBER = 2_000;

    private static final int NONE = -1;

    final int line;
    final int index;
    final char current;
    final String allowed;
    final boolean violates;
    private final Kind kind;
    private final boolean ofNumber;
    private final boolean tracksEmpty;
    private final int weight;
    private final int compositeWeight;

    /**
     * A position.
     *
     * @param allowed the characters of its class
     * @param ofNumber whether its sum is the one of a long document number
     * @param tracksEmpty whether it belongs to a personal number, whose check digit may be a filler if it is empty
     * @param weight in the sum of its field, 0 if in none
     * @param compositeWeight in the composite sum, 0 if not in it
     */
    RepairSlot(
            int line,
            int index,
            char current,
            String allowed,
            Kind kind,
            boolean ofNumber,
            boolean tracksEmpty,
            int weight,
            int compositeWeight) {
        this.line = line;
        this.index = index;
        this.current = current;
        this.allowed = allowed;
        this.violates = allowed.indexOf(current) < 0;
        this.kind = kind;
        this.ofNumber = ofNumber;
        this.tracksEmpty = tracksEmpty;
        this.weight = weight;
        this.compositeWeight = compositeWeight;
    }

    /**
     * The state after a character.
     *
     * @return the state, or a negative number if the character contradicts the sums
     */
    int after(int state, char c) {
        if (kind == Kind.FREE) {
            return state;
        }
        int composite = state % 10;
        int holds = state / 10 % 2;
        int field = state / 20 % 10;
        int number = state / 200;
        int value = MrzCharacters.value(c);
        if (kind == Kind.COMPOSITE) {
            return composite == value ? state - composite : NONE;
        }
        composite = (composite + value * compositeWeight) % 10;
        if (kind == Kind.SUM) {
            if (ofNumber) {
                number = (number + value * weight) % 10;
            } else {
                field = (field + value * weight) % 10;
            }
            holds |= tracksEmpty && c != MrzCharacters.FILLER ? 1 : 0;
        } else {
            boolean agrees = c == MrzCharacters.FILLER ? holds == 0 : value == (ofNumber ? number : field);
            if (!agrees) {
                return NONE;
            }
            number = ofNumber ? 0 : number;
            field = ofNumber ? field : 0;
            holds = 0;
        }
        return ((number * 10 + field) * 2 + holds) * 10 + composite;
    }

    /** Whether two characters cannot be told apart by any later check. */
    boolean sameEffect(char a, char b) {
        return switch (kind) {
            case FREE -> true;
            case SUM ->
                MrzCharacters.value(a) % 10 == MrzCharacters.value(b) % 10
                        && (!tracksEmpty || (a == MrzCharacters.FILLER) == (b == MrzCharacters.FILLER));
            case CHECK, COMPOSITE -> a == b;
        };
    }
}
