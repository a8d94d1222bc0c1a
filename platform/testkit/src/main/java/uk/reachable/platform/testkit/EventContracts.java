package uk.reachable.platform.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Contract tests for both sides: a publisher's events follow the published schema, a reader takes every published
 * sample.
 */
public final class EventContracts {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<String, Schema> STRICT = new ConcurrentHashMap<>();

    private EventContracts() {}

    /** Fails when the event, as it would travel, does not follow its published schema. */
    public static void assertFollowsSchema(Event event) {
        String type = EventCatalogue.typeOf(event);
        assertThat(violations(type, new String(EventCodec.write(event), StandardCharsets.UTF_8)))
                .as(type)
                .isEmpty();
    }

    /**
     * What is wrong with an event as it travelled, each beginning with the type; also a field that is not documented,
     * although readers pass over it.
     */
    public static List<String> violations(String type, String json) {
        if (EventCatalogue.classOf(type).isEmpty()) {
            return List.of(type + " is not in the catalogue");
        }
        return STRICT.computeIfAbsent(type, EventContracts::strict).validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .map(violation -> type + " " + violation)
                .toList();
    }

    /** The published sample of an event. */
    public static <E extends Event> E sample(Class<E> event) {
        String sample = file(EventCatalogue.typeOf(event), "sample");
        return EventCodec.read(event, sample.getBytes(StandardCharsets.UTF_8));
    }

    /** The published samples of all events of a topic. */
    public static Stream<Event> samples(Topic topic) {
        return EventCatalogue.all().stream().<Event>map(EventContracts::sample).filter(event -> event.topic() == topic);
    }

    private static Schema strict(String type) {
        JsonNode schema = JsonMapper.shared().readTree(file(type, "schema"));
        close(schema);
        return SCHEMAS.getSchema(schema);
    }

    /** Only what is documented may stand in an object, at every depth. */
    private static void close(JsonNode schema) {
        if (schema.has("properties") && schema instanceof ObjectNode object) {
            object.put("additionalProperties", false);
        }
        schema.forEach(EventContracts::close);
    }

    private static String file(String type, String kind) {
        String name = "/events/" + type + "." + kind + ".json";
        try (InputStream file = Event.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
