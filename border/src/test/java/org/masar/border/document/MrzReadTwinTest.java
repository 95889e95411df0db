package org.masar.border.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.masar.core.time.PartialDate;

/** The reader beside a slow second one: patterns, string cuts and dates tried year by year. */
class MrzReadTwinTest {

    private static final int CASES = Boolean.getBoolean("masar.deep") ? 1_000_000 : 100_000;
    private static final String ALL = "<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final Pattern TD1 =
            Pattern.compile("(..)(...)(.{9})(.)(.{15})(.{6})(.)(.)(.{6})(.)(...)(.{11})(.)(.{30})");
    private static final Pattern TD2 = Pattern.compile("(..)(...)(.{31})(.{9})(.)(...)(.{6})(.)(.)(.{6})(.)(.{7})(.)");
    private static final Pattern TD3 =
            Pattern.compile("(..)(...)(.{39})(.{9})(.)(...)(.{6})(.)(.)(.{6})(.)(.{14})(.)(.)");
    private static final Pattern MRV_A = Pattern.compile("(V.)(...)(.{39})(.{9})(.)(...)(.{6})(.)(.)(.{6})(.)(.{16})");
    private static final Pattern MRV_B = Pattern.compile("(V.)(...)(.{31})(.{9})(.)(...)(.{6})(.)(.)(.{6})(.)(.{8})");

    private static final Pattern BIRTH = Pattern.compile("(\\d\\d)(?:(0[1-9]|1[0-2])(?:(\\d\\d))?)?<*");

    @Test
    void sameChecksAndFields() {
        Random random = new Random(9303);
        int passed = 0;
        for (int i = 0; i < CASES; i++) {
            String[] lines = zone(random);
            MrzZone zone = Mrz.read(lines);
            Slow slow = new Slow(lines);
            passed += zone.allChecksPass() ? 1 : 0;
            assertThat(zone.checks()).as(String.join("\n", lines)).isEqualTo(slow.checks);
            assertThat(zone.allChecksPass()).isEqualTo(slow.checks.allPass());
            assertThat(zone.documentNumber()).isEqualTo(slow.number);
            assertThat(zone.optional1()).isEqualTo(slow.optional1);
            assertThat(zone.documentCode()).isEqualTo(slow.code);
            assertThat(zone.nationality()).isEqualTo(slow.nationality);
            assertThat(zone.primaryIdentifier()).isEqualTo(slow.primary);
            assertThat(zone.secondaryIdentifier()).isEqualTo(slow.secondary);
            assertThat(zone.findings(LocalDate.of(2026, 1, 15))).isSortedAccordingTo(MrzFinding.ORDER);
        }
        assertThat(passed).isBetween(CASES / 2, CASES * 9 / 10);
    }

    @Test
    void sameDates() {
        Random random = new Random(48);
        for (int i = 0; i < CASES; i++) {
            StringBuilder text = new StringBuilder();
            text.append(two(random.nextInt(100)))
                    .append(two(random.nextInt(14)))
                    .append(two(random.nextInt(33)));
            if (random.nextInt(3) == 0) {
                int from = random.nextInt(6);
                text.replace(from, 6, "<".repeat(6 - from));
            }
            LocalDate asOf = LocalDate.of(1990 + random.nextInt(120), 1, 1).plusDays(random.nextInt(366));
            String date = text.toString();
            String birth = slowBirth(date, asOf);
            assertThat(MrzDates.resolveBirth(date, asOf))
                    .as(date + " " + asOf)
                    .isEqualTo(birth == null ? null : PartialDate.parse(birth));
            LocalDate expiry = MrzDates.resolveExpiry(date, asOf);
            assertThat(expiry).as(date + " " + asOf).isEqualTo(slowExpiry(date, asOf));
        }
    }

    private static @Nullable String slowBirth(String date, LocalDate asOf) {
        Matcher parts = BIRTH.matcher(date);
        if (!parts.matches()) {
            return null;
        }
        for (int year = asOf.getYear(); year > asOf.getYear() - 101; year--) {
            if (year % 100 != Integer.parseInt(parts.group(1))) {
                continue;
            }
            String month = parts.group(2);
            String day = parts.group(3);
            String text = year + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day);
            // Dates as text compare like dates, and so do days that do not exist.
            if (text.compareTo(asOf.toString().substring(0, text.length())) <= 0) {
                return day == null || date(text) != null ? text : null;
            }
        }
        throw new AssertionError("a year is found within a century");
    }

    private static @Nullable LocalDate slowExpiry(String date, LocalDate asOf) {
        if (!date.matches("\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])")) {
            return null;
        }
        String last = (asOf.getYear() + 20) + asOf.toString().substring(4);
        String rest = "-" + date.substring(2, 4) + "-" + date.substring(4);
        for (int year = asOf.getYear() + 20; ; year--) {
            if (year % 100 == Integer.parseInt(date.substring(0, 2)) && (year + rest).compareTo(last) <= 0) {
                return date(year + rest);
            }
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** A zone of any format, mostly well made, sometimes with an error or a long number. */
    private static String[] zone(Random random) {
        MrzFormat format = List.of(MrzFormat.values()).get(random.nextInt(5));
        String code = format.isVisa() ? "V<" : random.nextBoolean() ? "P<" : "ID";
        String number = some(random, 9);
        String numberCheck = digit(number);
        int optionalSize = MrzLayout.of(format).optional1().size();
        String optional = some(random, optionalSize);
        if (random.nextInt(4) == 0) {
            String rest = some(random, 1 + random.nextInt(4)).replace('<', '7');
            optional = (rest + digit(number + rest) + "<" + "<".repeat(optionalSize)).substring(0, optionalSize);
            numberCheck = "<";
        }
        String birth = some(random, 6).replaceAll("[^0-9<]", "1");
        String expiry = some(random, 6).replaceAll("[^0-9]", "2");
        String name = some(random, format == MrzFormat.TD1 ? 30 : format.length() - 5);
        String[] lines;
        if (format == MrzFormat.TD1) {
            String top = code + "UTO" + number + numberCheck + optional;
            String two = some(random, 11);
            String a = birth + digit(birth);
            String b = expiry + digit(expiry);
            lines = new String[] {top, a + "M" + b + "IRQ" + two + digit(top.substring(5) + a + b + two), name};
        } else {
            String a = number + numberCheck;
            String b = birth + digit(birth);
            String c = expiry + digit(expiry) + optional;
            if (format == MrzFormat.TD3) {
                c += optional.matches("<+") && random.nextBoolean() ? "<" : digit(optional);
            }
            String end = format.isVisa() ? "" : digit(a + b + c);
            lines = new String[] {code + "UTO" + name, a + "IRQ" + b + "F" + c + end};
        }
        if (random.nextInt(3) == 0) {
            int line = random.nextInt(lines.length);
            int at = line == 0 ? 1 + random.nextInt(lines[line].length() - 1) : random.nextInt(lines[line].length());
            lines[line] = lines[line].substring(0, at) + some(random, 1) + lines[line].substring(at + 1);
        }
        return lines;
    }

    private static String some(Random random, int size) {
        StringBuilder text = new StringBuilder();
        int kind = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            text.append(kind == 0 || random.nextInt(5) == 0 ? '<' : ALL.charAt(random.nextInt(37)));
        }
        return text.toString();
    }

    private static String digit(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = c == '<' ? 0 : Integer.parseInt(String.valueOf(c), 36);
            sum += value * "731".charAt(i % 3) - value * '0';
        }
        return String.valueOf(sum % 10);
    }

    private static String trim(String text) {
        return text.replaceAll("<+$", "");
    }

    /** Everything by patterns over the joined lines. */
    private static final class Slow {
        final String code;
        final String nationality;
        final String number;
        final String optional1;
        final String primary;
        final String secondary;
        final MrzChecks checks;

        Slow(String[] lines) {
            String all = String.join("", lines);
            boolean td1 = lines.length == 3;
            Pattern pattern = td1
                    ? TD1
                    : lines[0].length() == 44 ? all.startsWith("V") ? MRV_A : TD3 : all.startsWith("V") ? MRV_B : TD2;
            Matcher m = pattern.matcher(all);
            assertThat(m.matches()).isTrue();
            code = trim(m.group(1));
            nationality = trim(m.group(td1 ? 11 : 6));
            String rawNumber = m.group(td1 ? 3 : 4);
            String numberCheck = m.group(td1 ? 4 : 5);
            String rawOptional = m.group(td1 ? 5 : 12);
            String birth = m.group(td1 ? 6 : 7);
            String birthCheck = m.group(td1 ? 7 : 8);
            String expiry = m.group(td1 ? 9 : 10);
            String expiryCheck = m.group(td1 ? 10 : 11);
            Matcher rest = Pattern.compile("([^<]+)([^<])<(.*)").matcher(rawOptional);
            boolean isLong = (pattern == TD1 || pattern == TD2)
                    && numberCheck.equals("<")
                    && rest.matches()
                    && rest.group(2).equals(digit(rawNumber + rest.group(1)));
            number = isLong ? rawNumber + rest.group(1) : trim(rawNumber);
            optional1 = trim(isLong ? rest.group(3) : rawOptional);
            String[] names = m.group(td1 ? 14 : 3).split("<<", 2);
            primary = words(names[0]);
            secondary = names.length < 2 ? "" : words(names[1]);
            Boolean personal = pattern == TD3
                    ? m.group(13).equals("<")
                            ? rawOptional.matches("<+")
                            : m.group(13).equals(digit(rawOptional))
                    : null;
            Boolean composite = null;
            if (pattern == TD1) {
                composite = m.group(13)
                        .equals(digit(rawNumber
                                + numberCheck
                                + rawOptional
                                + birth
                                + birthCheck
                                + expiry
                                + expiryCheck
                                + m.group(12)));
            } else if (pattern == TD2 || pattern == TD3) {
                String low = lines[1];
                String covered = low.substring(0, 10) + low.substring(13, 20) + low.substring(21, low.length() - 1);
                composite = low.substring(low.length() - 1).equals(digit(covered));
            }
            checks = new MrzChecks(
                    isLong || numberCheck.equals(digit(rawNumber)),
                    birthCheck.equals(digit(birth)),
                    expiryCheck.equals(digit(expiry)),
                    personal,
                    composite);
        }

        private static String words(String text) {
            return text.replaceAll("<+", " ").trim();
        }
    }
}
