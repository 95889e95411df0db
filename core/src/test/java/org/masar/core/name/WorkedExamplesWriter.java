package org.masar.core.name;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the answers of the shipped worked examples anew, after training has changed the weights. Arguments: the file
 * of requests, the folder of the resources. Read the difference before committing it.
 */
final class WorkedExamplesWriter {

    private WorkedExamplesWriter() {}

    public static void main(String[] args) throws IOException {
        JsonMapper json = JsonMapper.builder()
                .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        Engines engines = Engines.load();
        Map<String, StringBuilder> files = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            JsonNode example = json.readTree(line);
            String id = example.get("engine").asString();
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("id", example.get("id"));
            out.put("request", example.get("request"));
            out.put("answer", answer(json, engines.find(id).orElseThrow(), example.get("request")));
            out.put("source", example.get("source"));
            files.computeIfAbsent(id, engine -> new StringBuilder())
                    .append(json.writeValueAsString(out))
                    .append('\n');
        }
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            Files.writeString(
                    Path.of(args[1]).resolve(file.getKey() + ".jsonl"),
                    file.getValue().toString(),
                    StandardCharsets.UTF_8);
        }
    }

    private static <Q, A> A answer(JsonMapper json, Engine<Q, A> engine, JsonNode request) {
        return engine.answer(json.treeToValue(request, engine.info().request()));
    }
}
