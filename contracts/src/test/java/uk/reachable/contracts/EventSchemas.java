package uk.reachable.contracts;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema of an event from its record, so that the committed schema can be held against the code. */
final class EventSchemas {

    private static final SchemaGenerator GENERATOR = new SchemaGenerator(config());

    private EventSchemas() {}

    static ObjectNode of(Class<? extends Event> event) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        JsonNode generated = GENERATOR.generateSchema(event);
        schema.set("$schema", generated.get("$schema"));
        schema.put("$id", "urn:reachable:event:" + EventCatalogue.typeOf(event));
        generated.properties().stream()
                .filter(entry -> !entry.getKey().equals("$schema"))
                .forEach(entry -> schema.set(entry.getKey(), entry.getValue()));
        return schema;
    }

    private static com.github.victools.jsonschema.generator.SchemaGeneratorConfig config() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.STANDARD_FORMATS, Option.INLINE_ALL_SCHEMAS, Option.FLATTENED_ENUMS);
        builder.forFields()
                .withRequiredCheck(EventSchemas::isRequired)
                .withStringPatternResolver(field -> field.getType().isInstanceOf(LocalTime.class) ? TIME : null);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> type.isInstanceOf(LocalTime.class)
                        ? new com.github.victools.jsonschema.generator.CustomDefinition(JsonMapper.shared()
                                .createObjectNode()
                                .put("type", "string")
                                .put("pattern", TIME))
                        : null);
        return builder.build();
    }

    private static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$";

    private static boolean isRequired(FieldScope field) {
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
