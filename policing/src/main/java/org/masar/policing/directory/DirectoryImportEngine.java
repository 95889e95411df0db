package org.masar.policing.directory;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masar.core.engine.DataFile;
import org.masar.core.engine.Engine;
import org.masar.core.engine.EngineInfo;
import org.masar.core.engine.PreparedEngine;
import org.masar.core.json.PackFile;
import org.masar.core.json.Problem;
import tools.jackson.databind.JsonNode;

/**
 * {@code policing.directory.import}: what came of reading a service directory. Good rows load, bad ones are listed; a
 * directory never dies of one row. Source of the formats: Open Referral, Human Services Data Specification 1.1 to 3.1.
 */
public final class DirectoryImportEngine
        implements PreparedEngine<ServiceDirectory, DirectoryImportRequest, DirectoryImportAnswer> {

    private static final EngineInfo<DirectoryImportRequest, DirectoryImportAnswer> INFO = new EngineInfo<>(
                    "policing.directory.import",
                    "1.0.0",
                    "What is in this service directory, and what is wrong with it?",
                    DirectoryImportRequest.class,
                    DirectoryImportAnswer.class)
            .withPacks(List.of(
                    PackFile.of(DirectoryImportEngine.class, "hsds-3.tsv"),
                    PackFile.of(DirectoryImportEngine.class, "service-directory-template.tsv")));

    private static final int LISTED = 100;

    private final @Nullable ServiceDirectory directory;

    /** For the service loader; the directory comes with the request. */
    public DirectoryImportEngine() {
        this(null);
    }

    private DirectoryImportEngine(@Nullable ServiceDirectory directory) {
        this.directory = directory;
    }

    @Override
    public EngineInfo<DirectoryImportRequest, DirectoryImportAnswer> info() {
        return INFO;
    }

    @Override
    public ImmutableSet<String> dataNames() {
        return Directories.names();
    }

    @Override
    public ServiceDirectory read(ImmutableMap<String, DataFile> files) {
        return Directories.read(INFO.id(), files);
    }

    @Override
    public Engine<DirectoryImportRequest, DirectoryImportAnswer> with(ServiceDirectory data) {
        return new DirectoryImportEngine(data);
    }

    @Override
    public List<Problem> check(DirectoryImportRequest request) {
        List<Problem> problems = new ArrayList<>();
        Directories.check(request.data(), directory != null, true, problems);
        return problems;
    }

    @Override
    public DirectoryImportAnswer answer(DirectoryImportRequest request) {
        JsonNode inline = Directories.inline(request.data());
        boolean strict = Boolean.TRUE.equals(request.strict());
        String version = request.version() == null ? null : request.version().code();
        ServiceDirectory read;
        if (inline != null) {
            read = ServiceDirectory.of(inline, version, strict);
        } else {
            read = Directories.of(request.data(), directory).readAs(version, strict);
        }
        return DirectoryImportAnswer.of(read.report(), request.listMax() == null ? LISTED : request.listMax());
    }
}
