package uk.reachable.platform.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** Contract tests for both sides: a publisher's events follow the published schema, a reader takes every published sample. */
public final class EventContracts {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private EventContracts() {}

    /** Fails when the event, as it would travel, does not follow its published schema. */
    public static void assertFollowsSchema(Event event) {
        String json = new String(EventCodec.write(event), StandardCharsets.UTF_8);
        assertThat(SCHEMAS.getSchema(file(event.getClass(), "schema")).validate(json, InputFormat.JSON))
                .as(EventCatalogue.typeOf(event))
                .isEmpty();
    }

    /** The published sample of an event. */
    public static <E extends Event> E sample(Class<E> event) {
        return EventCodec.read(event, file(event, "sample").getBytes(StandardCharsets.UTF_8));
    }

    /** The published samples of all events of a topic. */
    public static Stream<Event> samples(Topic topic) {
        return EventCatalogue.all().stream().<Event>map(EventContracts::sample).filter(event -> event.topic() == topic);
    }

    private static String file(Class<? extends Event> event, String kind) {
        String name = "/events/" + EventCatalogue.typeOf(event) + "." + kind + ".json";
        try (InputStream file = Event.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
