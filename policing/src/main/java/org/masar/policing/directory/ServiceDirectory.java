package org.masar.policing.directory;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.InvalidRequestException;
import org.masar.core.json.Csv;
import org.masar.core.json.Json;
import org.masar.core.json.JsonDocument;
import org.masar.core.json.Problem;
import org.masar.core.message.Message;
import tools.jackson.databind.JsonNode;

/**
 * A service directory: services, where they are, when they are open. Read from HSDS 1.1, 2.x and 3.x (CSV tables in a
 * zip, tables as JSON, nested JSON) or from a spreadsheet. Good rows load, bad ones are listed by {@link
 * DirectoryImportEngine}. Immutable. Prints as its type only.
 */
public final class ServiceDirectory {

    static final ImmutableSet<String> STATUS = ImmutableSet.of("active", "inactive", "defunct", "temporarily closed");

    private static final byte[] ZIP = {'P', 'K'};

    private final ImmutableList<ServicePlace> places;
    private final ImmutableMap<String, OpeningHours> hours;
    private final ImmutableMap<String, Organization> organizations;
    private final ImportReport report;
    private final @Nullable DataFile file;

    private ServiceDirectory(
            ImmutableList<ServicePlace> places,
            ImmutableMap<String, OpeningHours> hours,
            ImmutableMap<String, Organization> organizations,
            ImportReport report,
            @Nullable DataFile file) {
        this.places = places;
        this.hours = hours;
        this.organizations = organizations;
        this.report = report;
        this.file = file;
    }

    static ServiceDirectory of(
            ImmutableList<ServicePlace> places, Source source, String version, DirectoryImportAnswer.Counts counts) {
        Map<String, OpeningHours> hours = new LinkedHashMap<>();
        places.forEach(place -> hours.putIfAbsent(place.service().id(), place.hours()));
        return of(places, ImmutableMap.copyOf(hours), ImmutableMap.of(), source, version, counts);
    }

    static ServiceDirectory of(
            ImmutableList<ServicePlace> places,
            ImmutableMap<String, OpeningHours> hours,
            ImmutableMap<String, Organization> organizations,
            Source source,
            String version,
            DirectoryImportAnswer.Counts counts) {
        ImmutableSortedMap.Builder<String, DirectoryImportAnswer.TableCount> tables = ImmutableSortedMap.naturalOrder();
        ImmutableSortedMap.Builder<String, DirectoryImportAnswer.Reference> references =
                ImmutableSortedMap.naturalOrder();
        if (!source.isNested()) {
            Map<String, Table> named = new LinkedHashMap<>();
            source.tables().forEach(table -> named.putIfAbsent(table.name(), table));
            named.forEach((name, table) -> {
                tables.put(name, TableCounts.of(table));
                TableCounts.references(source, table, references);
            });
        }
        return new ServiceDirectory(
                places,
                hours,
                organizations,
                source.findings().report(version, tables.buildOrThrow(), references.buildOrThrow(), counts),
                null);
    }

    /**
     * Reads a directory from a file: a zip of CSV tables, nested or tabular JSON, or a CSV spreadsheet.
     *
     * @param file the file
     * @return the directory
     * @throws InvalidRequestException if the file is none of these at all
     */
    public static ServiceDirectory read(DataFile file) {
        return read(file, null, false);
    }

    private static ServiceDirectory read(DataFile file, @Nullable String version, boolean strict) {
        ServiceDirectory read = parse(file, version, strict);
        return new ServiceDirectory(read.places, read.hours, read.organizations, read.report, file);
    }

    /** The same file read as another version, or strictly. */
    ServiceDirectory readAs(@Nullable String version, boolean strict) {
        return file == null || (version == null && !strict) ? this : read(file, version, strict);
    }

    private static ServiceDirectory parse(DataFile file, @Nullable String version, boolean strict) {
        byte[] bytes;
        try {
            bytes = file.content().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length > 1 && bytes[0] == ZIP[0] && bytes[1] == ZIP[1]) {
            return DirectoryBuilder.build(PackageReader.zip(bytes), version, strict);
        }
        String text = PackageReader.utf8(bytes);
        if (text == null) {
            throw invalid(Problem.of(Problem.Code.ENCODING, "/directory", Message.of(Problem.Code.ENCODING.key())));
        }
        if (Ascii.toLowerCase(file.name()).endsWith(".csv")) {
            return TemplateReader.csv(Csv.rows(text));
        }
        JsonDocument document = JsonDocument.scan(text);
        if (!document.readable()) {
            throw invalid(document.problems().get(0));
        }
        JsonNode tree = Json.parse(text);
        if (!recognises(tree)) {
            throw invalid(unrecognised("/directory"));
        }
        return of(tree, version, strict);
    }

    private static InvalidRequestException invalid(Problem problem) {
        return new InvalidRequestException("policing.directory", List.of(problem));
    }

    static Problem unrecognised(String pointer) {
        return Problem.of(
                Problem.Code.BAD_VALUE,
                pointer,
                Message.of("problem.badValue.form", "expected", "rows, tables, services or organizations"));
    }

    /** Whether JSON looks like a directory. */
    static boolean recognises(JsonNode document) {
        return document.path("rows").isArray()
                || document.path("tables").isObject()
                || NestedReader.recognises(document);
    }

    /** A directory from JSON that looks like one. */
    static ServiceDirectory of(JsonNode document, @Nullable String version, boolean strict) {
        if (document.path("rows").isArray()) {
            return TemplateReader.json(document.get("rows"));
        }
        Source source = document.path("tables").isObject()
                ? PackageReader.json(document.get("tables"))
                : NestedReader.read(document);
        return DirectoryBuilder.build(source, version, strict);
    }

    /**
     * The services at their places.
     *
     * @return pairs of service and location, in the order of the directory
     */
    public ImmutableList<ServicePlace> places() {
        return places;
    }

    /**
     * The hours of a service, over all its places.
     *
     * @param serviceId its id
     * @return its hours, if the directory has it
     */
    public Optional<OpeningHours> hours(String serviceId) {
        return Optional.ofNullable(hours.get(serviceId));
    }

    /** Who runs a service, if the directory says more than an id. */
    @Nullable
    Organization organization(@Nullable String id) {
        return id == null ? null : organizations.get(id);
    }

    ImportReport report() {
        return report;
    }

    @Override
    public String toString() {
        return "ServiceDirectory";
    }
}
