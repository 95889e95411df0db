package org.masar.core.money;

import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** Currency codes with the house's error text. */
final class Currencies {

    private Currencies() {}

    static CurrencyUnit parse(String code, String name) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            throw new IllegalArgumentException(
                    name + " must be an ISO 4217 code in capital letters\nMaybe a symbol or a name was given.", e);
        }
    }
}
