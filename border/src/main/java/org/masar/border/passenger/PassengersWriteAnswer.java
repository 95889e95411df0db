package org.masar.border.passenger;

/**
 * A written interchange. Prints as its type only.
 *
 * @param message the whole interchange
 * @param segmentCount segments of its first message, UNH and UNT included
 */
public record PassengersWriteAnswer(String message, int segmentCount) {
    @Override
    public String toString() {
        return "PassengersWriteAnswer";
    }
}
