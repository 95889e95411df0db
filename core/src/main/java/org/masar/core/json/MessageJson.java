package org.masar.core.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masar.core.message.Message;
import org.masar.core.message.Messages;
import org.masar.core.message.Rendered;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Messages and problems as JSON; the text in the reader's language is added only where a language is asked for, and with
 * it what must be known about the text, for example that it is a draft or in another language.
 */
final class MessageJson {

    /** Writer attribute: the language tag of {@code text}; without it no text is written. */
    static final String LANGUAGE = "masar.language";

    private MessageJson() {}

    static SimpleModule module() {
        return new SimpleModule("masar-messages")
                .addSerializer(new MessageWriter())
                .addSerializer(new ProblemWriter())
                .setSerializerModifier(new Spoken());
    }

    /** Tells a schema what is added to everything that has a key and its arguments. */
    static void addText(JsonNode schema) {
        JsonNode properties = schema.path("properties");
        if (properties instanceof ObjectNode named
                && named.path("key").path("type").asString("").equals("string")
                && named.has("args")) {
            named.putObject("text").put("type", "string");
            named.putObject("textLanguage").put("type", "string");
            named.putObject("notices").put("type", "array").putObject("items").put("type", "string");
        }
        schema.forEach(MessageJson::addText);
    }

    private static void writeFields(Message message, JsonGenerator json, SerializationContext context) {
        json.writeStringProperty("key", message.key());
        json.writeName("args");
        context.writeValue(json, message.args());
        writeText(message, json, context);
    }

    private static void writeText(Message message, JsonGenerator json, SerializationContext context) {
        if (context.getAttribute(LANGUAGE) instanceof String language) {
            Rendered rendered = Catalogues.MESSAGES.rendered(message, language);
            json.writeStringProperty("text", rendered.text());
            if (!rendered.notices().isEmpty()) {
                json.writeStringProperty("textLanguage", rendered.language().tag());
                json.writeName("notices");
                context.writeValue(json, rendered.notices());
            }
        }
    }

    /** Read once, and only by those who ask for text. */
    private static final class Catalogues {
        static final Messages MESSAGES = Messages.load();

        private Catalogues() {}
    }

    private static final class MessageWriter extends StdSerializer<Message> {

        MessageWriter() {
            super(Message.class);
        }

        @Override
        public void serialize(Message message, JsonGenerator json, SerializationContext context) {
            json.writeStartObject(message);
            writeFields(message, json, context);
            json.writeEndObject();
        }
    }

    private static final class ProblemWriter extends StdSerializer<Problem> {

        ProblemWriter() {
            super(Problem.class);
        }

        @Override
        public void serialize(Problem problem, JsonGenerator json, SerializationContext context) {
            json.writeStartObject(problem);
            json.writeStringProperty("code", problem.code().name());
            json.writeStringProperty("pointer", problem.pointer());
            writeFields(problem.message(), json, context);
            if (problem.near() != null) {
                json.writeStringProperty("near", problem.near());
            }
            json.writeEndObject();
        }
    }

    /** A record of an engine's own that has a key and its arguments is a message too, with fields of its own beside them. */
    private static final class Spoken extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription.Supplier type, List<BeanPropertyWriter> properties) {
            BeanPropertyWriter key = named("key", String.class, properties);
            BeanPropertyWriter args = named("args", Map.class, properties);
            if (key != null && args != null) {
                properties.add(new TextWriter(key, args));
            }
            return properties;
        }

        private static @Nullable BeanPropertyWriter named(
                String name, Class<?> type, List<BeanPropertyWriter> properties) {
            return properties.stream()
                    .filter(property -> property.getName().equals(name)
                            && property.getType().isTypeOrSubTypeOf(type))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final class TextWriter extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        private final BeanPropertyWriter key;
        private final BeanPropertyWriter args;

        TextWriter(BeanPropertyWriter key, BeanPropertyWriter args) {
            super(key, PropertyName.construct("text"));
            this.key = key;
            this.args = args;
        }

        @Override
        public void serializeAsProperty(Object bean, JsonGenerator json, SerializationContext context)
                throws Exception {
            @SuppressWarnings("unchecked")
            Map<String, Object> named = (Map<String, Object>) args.get(bean);
            if (key.get(bean) instanceof String said && named != null) {
                writeText(Message.of(said, named), json, context);
            }
        }
    }
}
