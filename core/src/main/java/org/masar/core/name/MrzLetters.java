package org.masar.core.name;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** Letter codes of Arabic letters in a machine-readable zone, ICAO Doc 9303-3 section 6, read back. */
final class MrzLetters {

    private static final ImmutableMap<String, String> CODES = codes();
    private static final int LONGEST = 3;

    private MrzLetters() {}

    private static ImmutableMap<String, String> codes() {
        String table =
                "XE ء XAA آ XAE أ U ؤ I إ XI ئ A ا B ب XTA ة XAH ة T ت XTH ث J ج XH ح XKH خ D د XDH ذ R ر Z ز S س"
                        + " XSH ش XSS ص XDZ ض XTT ط XZZ ظ E ع G غ F ف Q ق K ك L ل M م N ن H ه W و XAY ى Y ي XXA ٱ XXT ٹ XRT ټ"
                        + " P پ XKE ځ XXH څ XC چ XXD ڈ XDR ډ XXR ڑ XRR ړ XRX ږ XJ ژ XXS ښ V ڤ XKK ک XXK ګ XNG ڭ XGG گ XNN ں XXN ڼ"
                        + " XDO ه XYH ۀ XXG ہ XYA ی XXY ۍ XYB ے";
        String[] cells = table.split(" ", -1);
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        for (int i = 0; i < cells.length; i += 2) {
            codes.put(cells[i], cells[i + 1]);
        }
        return codes.buildOrThrow();
    }

    /** Fillers to spaces; what stands after the double filler (the given names) goes first. */
    static String givenFirst(String zone) {
        String line = zone.strip().toUpperCase(Locale.ROOT);
        while (line.endsWith("<")) {
            line = line.substring(0, line.length() - 1);
        }
        int twice = line.indexOf("<<");
        String ordered = twice < 0 ? line : line.substring(twice + 2) + "<" + line.substring(0, twice);
        return ordered.replace('<', ' ').strip();
    }

    /** Each word read as letter codes; doubled letters after the escape are one letter with shadda. */
    static String toArabic(String zone) {
        StringBuilder out = new StringBuilder(zone.length());
        int i = 0;
        while (i < zone.length()) {
            int used = 0;
            for (int length = LONGEST; length > 0 && used == 0; length--) {
                String code = i + length <= zone.length() ? zone.substring(i, i + length) : "";

                if (CODES.containsKey(code)) {
                    out.append(CODES.get(code));
                    used = length;
                    // Note 3 of section 6.C: a doubled letter repeats the letters after the escape only.
                    String again = code.startsWith("X") ? code.substring(1) : "";
                    if (again.length() == 2 && zone.startsWith(again, i + used)) {
                        used += again.length();
                    }
                }
            }
            if (used == 0) {
                if (!Character.isLetter(zone.charAt(i))) {
                    out.append(zone.charAt(i));
                }
                used = 1;
            }
            i += used;
        }
        return out.toString();
    }
}
