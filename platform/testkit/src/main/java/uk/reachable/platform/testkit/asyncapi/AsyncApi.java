package uk.reachable.platform.testkit.asyncapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.testkit.EventContracts;

/** What {@code asyncapi.yaml} says about the events. */
public final class AsyncApi {

    /** The headers that the interface promises. */
    static final List<String> HEADERS =
            List.of("ce_id", "ce_type", "ce_source", "ce_time", "ce_subject", "ce_sequence", "traceparent");

    private final JsonNode document;

    AsyncApi(JsonNode document) {
        this.document = document;
    }

    /** The document that is published with the contracts. */
    public static AsyncApi published() {
        return new AsyncApi(read());
    }

    static JsonNode read() {
        return YAMLMapper.shared()
                .readTree(Objects.requireNonNull(Event.class.getResourceAsStream("/asyncapi.yaml"), "asyncapi.yaml"));
    }

    /** The types of the events that are documented for this topic. */
    public Set<String> typesOn(Topic topic) {
        return document.path("channels")
                .valueStream()
                .filter(channel -> channel.path("address").asString().equals(topic.topicName()))
                .flatMap(channel -> channel.path("messages").valueStream())
                .map(this::referred)
                .map(message -> message.path("name").asString(""))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the document does not say about an event; empty when it is documented in full. */
    public List<String> gaps(Class<? extends Event> event) {
        String type = EventCatalogue.typeOf(event);
        JsonNode message = document.at("/components/messages/" + event.getSimpleName());
        List<String> gaps = new ArrayList<>();
        if (!typesOn(EventContracts.sample(event).topic()).contains(type)) {
            gaps.add(type + " has no message on its channel");
        }
        headersMissing(message).forEach(header -> gaps.add(type + " has no header " + header));
        if (!message.at("/payload/schema/$ref").asString("").endsWith("/events/" + type + ".schema.json")) {
            gaps.add(type + " has no payload schema");
        }
        gaps.addAll(exampleGaps(type, message.at("/examples/0/payload")));
        return gaps;
    }

    private Stream<String> headersMissing(JsonNode message) {
        Set<String> documented = message.path("traits")
                .valueStream()
                .map(this::referred)
                .flatMap(trait -> trait.at("/headers/properties").propertyNames().stream())
                .collect(Collectors.toUnmodifiableSet());
        return HEADERS.stream().filter(header -> !documented.contains(header));
    }

    private static List<String> exampleGaps(String type, JsonNode example) {
        return example.isMissingNode()
                ? List.of(type + " has no example")
                : EventContracts.violations(type, example.toString());
    }

    private JsonNode referred(JsonNode reference) {
        return document.at(reference.path("$ref").asString("#/missing").substring(1));
    }
}
