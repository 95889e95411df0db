package org.masar.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.masar.core.audit.AuditException;
import org.masar.core.audit.AuditFinding;
import org.masar.core.audit.AuditLog;
import org.masar.core.audit.AuditReport;
import org.masar.core.audit.Checkpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code masar verify-audit}: is the log what it was? */
@Command(
        name = "verify-audit",
        description =
                "Looks at an audit log, without any key: exit code 0 if nothing was changed, 1 if something does not"
                        + " fit. Checkpoints that others hold show whether its end was cut off or it was written anew.",
        mixinStandardHelpOptions = true)
final class VerifyAuditCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    @Parameters(index = "0", paramLabel = "FILE", description = "the log")
    @SuppressWarnings("NullAway.Init")
    private Path log;

    @Option(
            names = "--checkpoints",
            paramLabel = "FILE",
            description = "checkpoints kept elsewhere, one a line: origin size root time")
    private List<Path> kept = List.of();

    VerifyAuditCommand() {}

    @Override
    public Integer call() {
        if (!Files.isRegularFile(log)) {
            throw new Masar.UsageException("there is no log " + log + ".");
        }
        List<Checkpoint> checkpoints = checkpoints();
        try {
            AuditReport report = AuditLog.verify(log, checkpoints);
            for (AuditFinding finding : report.findings()) {
                masar.out.println("line " + finding.line() + " " + finding.kind());
            }
            masar.out.println(
                    report.size() + " entries fit, " + checkpoints.size() + " checkpoints, root " + report.root());
            return report.isSound() ? 0 : Masar.PROBLEMS;
        } catch (AuditException e) {
            masar.err.println("masar: " + e.getMessage());
            return Masar.PROBLEMS;
        }
    }

    private List<Checkpoint> checkpoints() {
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (Path file : kept) {
            try {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    if (!line.isBlank()) {
                        checkpoints.add(Checkpoint.parse(line));
                    }
                }
            } catch (IOException e) {
                throw new Masar.UsageException("--checkpoints: " + file + " cannot be read as UTF-8 text.");
            } catch (IllegalArgumentException e) {
                throw new Masar.UsageException("--checkpoints: " + file + ": " + e.getMessage() + ".");
            }
        }
        return checkpoints;
    }
}
