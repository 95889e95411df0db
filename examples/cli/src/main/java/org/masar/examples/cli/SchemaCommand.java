package org.masar.examples.cli;

import java.util.concurrent.Callable;
import org.masar.core.engine.Engine;
import org.masar.core.json.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.node.ObjectNode;

/** {@code masar schema}: the JSON Schema of what an engine is asked, or of what it answers. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (draft 2020-12) of an engine's request.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Masar masar;

    @Parameters(index = "0", paramLabel = "ENGINE", description = "dotted name, see `masar engines`")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(names = "--answer", description = "the schema of the answer instead")
    private boolean answer;

    SchemaCommand() {}

    @Override
    public Integer call() {
        masar.out.println(schema(Loaded.engine(Loaded.engines(null), id), answer));
        return 0;
    }

    static String schema(Engine<?, ?> engine, boolean answer) {
        ObjectNode schema =
                JsonSchema.of(answer ? engine.info().answer() : engine.info().request());
        schema.put(
                "title",
                engine.info().id()
                        + (answer ? " answer, " : " request, ")
                        + engine.info().version());
        return schema.toPrettyString();
    }
}
