package org.masar.border.document;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.border.document.SealReadAnswer.Feature;
import org.masar.border.document.SealReadAnswer.Feature.Name;

/** The features of the two known definitions: visas (ICAO Doc 9303-7, section 9) and emergency documents (9303-8, section 6). */
final class SealFeatures {

    static final int VISA = 93;
    static final int EMERGENCY_DOCUMENT = 94;

    private static final int VISA_CATEGORY = 1;
    private static final int EMERGENCY_CATEGORY = 3;

    /** A visa's seal has the first line and this much of the second: all of it but the optional data. */
    private static final int VISA_SECOND_LINE = 28;

    private SealFeatures() {}

    /** Emergency documents need version 4. */
    static boolean belongTogether(VisibleSeal seal) {
        return switch (seal.definition()) {
            case VISA -> seal.category() == VISA_CATEGORY;
            case EMERGENCY_DOCUMENT -> seal.category() == EMERGENCY_CATEGORY && seal.version() == 4;
            default -> true;
        };
    }

    static ImmutableList<Feature> of(VisibleSeal seal) {
        return seal.features().stream()
                .map(feature ->
                        decode(seal.definition(), feature.tag(), feature.value().array()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Feature decode(int definition, int tag, byte[] value) {
        Name name = name(definition, tag);
        String text =
                switch (name) {
                    case MRZ -> zone(definition, tag, value);
                    case ENTRIES -> value.length == 1 ? String.valueOf(value[0] & 0xFF) : null;
                    case STAY -> stay(value);
                    case PASSPORT_NUMBER -> trimmed(C40.decode(value, 0, value.length));
                    // The form of the type is left to the issuer: C40 where it is that, else the bytes.
                    case VISA_TYPE -> {
                        String type = trimmed(C40.decode(value, 0, value.length));
                        yield type == null ? hex(value) : type;
                    }
                    case RESERVED, UNKNOWN_FEATURE -> hex(value);
                };
        return text == null ? new Feature(tag, Name.UNKNOWN_FEATURE, hex(value)) : new Feature(tag, name, text);
    }

    private static Name name(int definition, int tag) {
        if (definition == EMERGENCY_DOCUMENT) {
            return tag == 2 ? Name.MRZ : Name.UNKNOWN_FEATURE;
        } else if (definition != VISA) {
            return Name.UNKNOWN_FEATURE;
        }
        return switch (tag) {
            case 1, 2 -> Name.MRZ;
            case 3 -> Name.ENTRIES;
            case 4 -> Name.STAY;
            case 5 -> Name.PASSPORT_NUMBER;
            case 6 -> Name.VISA_TYPE;
            case 7 -> Name.RESERVED;
            default -> Name.UNKNOWN_FEATURE;
        };
    }

    private static @Nullable String zone(int definition, int tag, byte[] value) {
        String text = C40.decode(value, 0, value.length);
        int size = definition == VISA && tag == 2 ? 36 + VISA_SECOND_LINE : 72;
        return text != null && text.length() == size ? text : null;
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    private static String hex(byte[] value) {
        return BaseEncoding.base16().encode(value);
    }

    /** Days, months, years; three of a kind have a meaning of their own. */
    private static @Nullable String stay(byte[] value) {
        if (value.length != 3) {
            return null;
        }
        int days = value[0] & 0xFF;
        int months = value[1] & 0xFF;
        int years = value[2] & 0xFF;
        if (days == months && months == years && (days == 0 || days >= 254)) {
            return days == 0
                    ? "until the last day of validity"
                    : days == 255 ? "decided at the border" : "transit, no entry";
        }
        List<String> parts = new ArrayList<>();
        for (String part : List.of(count(years, "year"), count(months, "month"), count(days, "day"))) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(" ", parts);
    }

    private static String count(int number, String unit) {
        return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
    }

    /** The lines that the zone of a seal stands for, as far as the seal has them; the rest is fillers. Null if it has none. */
    static @Nullable MrzZone zoneOf(VisibleSeal seal, List<Feature> features) {
        for (Feature feature : features) {
            if (feature.name() == Name.MRZ) {
                String text = feature.value().replace(' ', MrzCharacters.FILLER);
                int length = seal.definition() == VISA && feature.tag() == 1 ? 44 : 36;
                String second = text.substring(length);
                return Mrz.read(text.substring(0, length), second + "<".repeat(length - second.length()));
            }
        }
        return null;
    }

    /** Whether the printed lines are those of the seal, as far as the seal has them. */
    static boolean sameZone(VisibleSeal seal, MrzZone inSeal, MrzZone printed) {
        if (inSeal.error() != null || printed.error() != null || inSeal.format() != printed.format()) {
            return false;
        }
        int second =
                seal.definition() == VISA ? VISA_SECOND_LINE : printed.format().length();
        return inSeal.line(0).equals(printed.line(0))
                && inSeal.line(1).substring(0, second).equals(printed.line(1).substring(0, second));
    }
}
