package org.masar.avrr.entitlement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.masar.core.json.CanonicalJson;
import org.masar.core.json.PackFile;
import org.masar.core.json.StrictReader;
import org.masar.core.rule.Receipt;

/** The programmes of the packs shipped, by id. */
final class Programmes {

    private static final ImmutableList<String> HOSTS =
            ImmutableList.of("at", "au", "be", "ch", "de", "dk", "eu", "fi", "fr", "gb", "gr", "nl", "no", "se");

    static final ImmutableList<PackFile> PACKS = HOSTS.stream()
            .map(host -> PackFile.of(Programmes.class, file(host)))
            .collect(ImmutableList.toImmutableList());

    /** A programme, the day up to which its sources were looked at, and the pack it comes from. */
    record Entry(ProgrammePack.Programme programme, LocalDate verifiedUntil, ProgrammeRule rule, Receipt.Part pack) {}

    static final ImmutableMap<String, Entry> SHIPPED = load();

    private Programmes() {}

    /** Those known and those of a caller's pack; where both have an id the caller's counts. */
    static Map<String, Entry> with(Map<String, Entry> known, ProgrammePack pack) {
        Map<String, Entry> all = new LinkedHashMap<>(known);
        Receipt.Part part = part(pack);
        for (ProgrammePack.Programme programme : pack.programmes()) {
            all.put(programme.id(), new Entry(programme, pack.verifiedUntil(), Sheet::everyComponent, part));
        }
        return all;
    }

    private static ImmutableMap<String, Entry> load() {
        StrictReader<ProgrammePack> reader = StrictReader.of(ProgrammePack.class);
        Map<String, ProgrammeRule> rules = ProgrammeRule.all();
        ImmutableMap.Builder<String, Entry> entries = ImmutableMap.builder();
        for (String host : HOSTS) {
            ProgrammePack pack = reader.shipped(file(host));
            Receipt.Part part = part(pack);
            for (ProgrammePack.Programme programme : pack.programmes()) {
                entries.put(
                        programme.id(),
                        new Entry(
                                programme,
                                pack.verifiedUntil(),
                                Objects.requireNonNull(rules.get(programme.id()), programme.id()),
                                part));
            }
        }
        return entries.buildOrThrow();
    }

    private static Receipt.Part part(ProgrammePack pack) {
        return new Receipt.Part(pack.id(), pack.version(), CanonicalJson.sha256(pack));
    }

    private static String file(String host) {
        return "programmes-" + host + ".json";
    }
}
