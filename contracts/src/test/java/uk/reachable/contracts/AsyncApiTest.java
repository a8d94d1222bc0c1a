package uk.reachable.contracts;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTest {

    private static final Path ASYNCAPI = Path.of("asyncapi.yaml");

    @Test
    void asyncapiDocumentsEveryTopicAndEvent() {
        String expected = document();
        if (ContractFiles.UPDATE) {
            ContractFiles.write(ASYNCAPI, expected);
        }
        assertThat(ContractFiles.text(ASYNCAPI))
                .as("run with -Dcontracts.update=true to write it anew")
                .isEqualTo(expected);
    }

    private static String document() {
        StringBuilder yaml = new StringBuilder("""
                asyncapi: 3.0.0
                info:
                  title: Reachable events
                  version: 1.0.0
                  description: >-
                    CloudEvents 1.0 in Kafka binary mode. The key is the aggregate's id; ce_sequence counts from 1
                    per key and topic without a gap. No event carries identity or free text.
                  license:
                    name: Apache-2.0
                defaultContentType: application/json
                channels:
                """);
        List.of(Topic.values()).forEach(topic -> channel(yaml, topic));
        yaml.append("operations:\n");
        List.of(Topic.values()).forEach(topic -> operation(yaml, topic));
        yaml.append("components:\n  messages:\n");
        EventCatalogue.all().forEach(event -> message(yaml, event));
        return yaml.append("""
                  messageTraits:
                    cloudEvent:
                      headers:
                        type: object
                        required: [ce_specversion, ce_id, ce_type, ce_source, ce_time, ce_subject, ce_sequence]
                        properties:
                          ce_specversion: {type: string, const: '1.0'}
                          ce_id: {type: string, description: 'unique per event'}
                          ce_type: {type: string, description: 'for example uk.reachable.referral.OfferAccepted.v1'}
                          ce_source: {type: string, description: 'the service that published it'}
                          ce_time: {type: string, format: date-time}
                          ce_subject: {type: string, description: 'the key'}
                          ce_sequence: {type: string, pattern: '^[0-9]+$'}
                          traceparent: {type: string, description: 'W3C trace context'}
                """).toString();
    }

    private static void channel(StringBuilder yaml, Topic topic) {
        yaml.append("  ").append(id(topic)).append(":\n    address: ").append(topic.topicName());
        yaml.append("\n    description: dead letters go to ").append(topic.deadLetterName());
        yaml.append("\n    x-dead-letters-retention-ms: ").append(Topic.DEAD_LETTERS_KEPT.toMillis());
        yaml.append("\n    bindings:\n      kafka:\n        partitions: ").append(Topic.PARTITIONS);
        yaml.append("\n        topicConfiguration: {retention.ms: ")
                .append(topic.kept().toMillis());
        yaml.append("}\n    messages:\n");
        eventsOf(topic).forEach(event -> yaml.append("      ")
                .append(event.getSimpleName())
                .append(": {$ref: '#/components/messages/")
                .append(event.getSimpleName())
                .append("'}\n"));
    }

    private static void operation(StringBuilder yaml, Topic topic) {
        yaml.append("  publish-").append(id(topic)).append(":\n    action: send\n    channel: {$ref: '#/channels/");
        yaml.append(id(topic)).append("'}\n");
    }

    private static void message(StringBuilder yaml, Class<? extends Event> event) {
        String type = EventCatalogue.typeOf(event);
        yaml.append("    ")
                .append(event.getSimpleName())
                .append(":\n      name: ")
                .append(type);
        yaml.append("\n      traits:\n        - {$ref: '#/components/messageTraits/cloudEvent'}\n      payload:\n");
        yaml.append("        schemaFormat: application/schema+json;version=draft-2020-12\n        schema: {$ref: './");
        yaml.append(ContractFiles.schemaOf(event)).append("'}\n");
        yaml.append("      examples:\n        - name: sample\n          payload: ");
        yaml.append(ContractFiles.read(ContractFiles.sampleOf(event))).append('\n');
    }

    private static List<Class<? extends Event>> eventsOf(Topic topic) {
        return EventCatalogue.all().stream()
                .filter(event ->
                        event.getPackageName().endsWith("." + topic.name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    private static String id(Topic topic) {
        return topic.name().toLowerCase(java.util.Locale.ROOT);
    }
}
