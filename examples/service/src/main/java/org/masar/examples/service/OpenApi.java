package org.masar.examples.service;

import org.masar.core.engine.Engine;
import org.masar.core.engine.Engines;
import org.masar.core.json.Json;
import org.masar.core.json.JsonSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the engines as OpenAPI 3.1, whose schemas are JSON Schema 2020-12: those the library prints. */
final class OpenApi {

    private static final String OWN_DEFINITIONS = "#/$defs/";

    private OpenApi() {}

    static ObjectNode of(Engines engines, EngineRoles roles) {
        ObjectNode document = object();
        document.put("openapi", "3.1.1");
        document.withObject("/info")
                .put("title", "Masar")
                .put("version", "0.1.0-SNAPSHOT")
                .put("summary", "Questions of a migration mission in, answers that explain themselves out")
                .withObject("/license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.withArray("/security").addObject().putArray("key");
        ObjectNode schemas = document.withObject("/components/schemas");
        ObjectNode scheme = document.withObject("/components/securitySchemes/key");
        scheme.put("type", "apiKey").put("in", "header").put("name", ApiKeys.HEADER);
        problem(schemas.putObject("problem"));
        ObjectNode response = document.withObject("/components/responses/problem");
        response.put("description", "Why there is no answer (RFC 9457)");
        response.withObject("/content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/problem");
        ObjectNode paths = document.putObject("paths");
        for (Engine<?, ?> engine : engines.all()) {
            String id = engine.info().id();
            schema(schemas, id + ".request", JsonSchema.of(engine.info().request()));
            schema(schemas, id + ".answer", JsonSchema.of(engine.info().answer()));
            post(paths.putObject("/engines/" + id).putObject("post"), engine, roles);
        }
        return document;
    }

    private static void post(ObjectNode post, Engine<?, ?> engine, EngineRoles roles) {
        String id = engine.info().id();
        post.put("operationId", id).put("summary", engine.info().title());
        post.putArray("tags").add(id.substring(0, id.indexOf('.')));
        ArrayNode open = post.putArray("x-roles");
        roles.of(id).forEach(role -> open.add(role.name()));
        post.putArray("parameters")
                .addObject()
                .put("name", "Accept-Language")
                .put("in", "header")
                .put("description", "language of the texts: ar, ckb, kmr-Latn, kmr-Arab, de, en")
                .putObject("schema")
                .put("type", "string");
        ObjectNode asked = post.putObject("requestBody").put("required", true);
        ArrayNode either = asked.withObject("/content")
                .putObject("application/json")
                .putObject("schema")
                .putArray("anyOf");
        reference(either.addObject(), id + ".request");
        ObjectNode envelope = either.addObject().put("type", "object");
        envelope.putArray("required").add("request");
        envelope.put("additionalProperties", false);
        ObjectNode members = envelope.putObject("properties");
        members.putObject("id");
        members.putObject("engine").put("const", id);
        members.putObject("language").put("type", "string");
        reference(members.putObject("request"), id + ".request");
        ObjectNode responses = post.putObject("responses");
        ObjectNode answered = responses.putObject("200").put("description", "The answer");
        ObjectNode reply = answered.withObject("/content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object");
        reply.putArray("required").add("engine").add("answer");
        ObjectNode parts = reply.putObject("properties");
        parts.putObject("id");
        parts.putObject("engine").put("const", id);
        reference(parts.putObject("answer"), id + ".answer");
        for (String status : new String[] {"400", "401", "403", "408", "413", "415", "422", "429", "503"}) {
            responses.putObject(status).put("$ref", "#/components/responses/problem");
        }
    }

    private static void problem(ObjectNode schema) {
        schema.put("type", "object");
        schema.putArray("required").add("type").add("title").add("status");
        ObjectNode members = schema.putObject("properties");
        members.putObject("type").put("type", "string").put("format", "uri");
        members.putObject("title").put("type", "string");
        members.putObject("status").put("type", "integer");
        members.putObject("instance").put("type", "string").put("format", "uri");
        ObjectNode listed = members.putObject("problems").put("type", "array").putObject("items");
        listed.put("type", "object");
        listed.putArray("required").add("code").add("pointer").add("key");
        ObjectNode each = listed.putObject("properties");
        for (String text : new String[] {"code", "pointer", "key", "text", "near"}) {
            each.putObject(text).put("type", "string");
        }
        each.putObject("args").put("type", "object");
    }

    /** A schema refers to its own definitions from its root, and its root moves. */
    private static void schema(ObjectNode schemas, String name, ObjectNode schema) {
        schema.remove("$schema");
        move(schema, "#/components/schemas/" + name);
        schemas.set(name, schema);
    }

    private static void move(JsonNode node, String root) {
        if (node instanceof ObjectNode object) {
            JsonNode reference = object.get("$ref");
            if (reference != null && reference.isString()) {
                String to = reference.stringValue();
                if (to.startsWith(OWN_DEFINITIONS) || to.equals("#")) {
                    object.put("$ref", root + to.substring(1));
                }
            }
        }
        node.forEach(child -> move(child, root));
    }

    private static void reference(ObjectNode at, String name) {
        at.put("$ref", "#/components/schemas/" + name);
    }

    private static ObjectNode object() {
        return (ObjectNode) Json.parse("{}");
    }
}
