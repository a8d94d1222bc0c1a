package uk.reachable.k8s.architecture;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.kustomize.Yaml;

/**
 * The channels of contracts/asyncapi.yaml.
 *
 * @param channels by their short name
 */
public record Contracts(Map<String, Channel> channels) {

    /** @param kept how long its events are kept, and its dead letters, in ms */
    public record Channel(String address, int partitions, long kept, long deadLettersKept) {

        public String deadLetters() {
            return address + "-dlt";
        }
    }

    public static Contracts read() {
        var channels = new TreeMap<String, Channel>();
        Map<String, Object> page =
                Yaml.read(Path.of("../contracts/asyncapi.yaml")).getFirst();
        Manifests.<Map<String, Map<String, Object>>>at(page, "channels")
                .orElseThrow()
                .forEach((name, channel) -> channels.put(name, channel(channel)));
        return new Contracts(channels);
    }

    private static Channel channel(Map<String, Object> channel) {
        Map<String, Object> kafka =
                Manifests.<Map<String, Object>>at(channel, "bindings.kafka").orElseThrow();
        var configuration =
                Manifests.<Map<String, Number>>at(kafka, "topicConfiguration").orElseThrow();
        return new Channel(
                Manifests.<String>at(channel, "address").orElseThrow(),
                Manifests.<Integer>at(kafka, "partitions").orElseThrow(),
                Objects.requireNonNull(configuration.get("retention.ms")).longValue(),
                Manifests.<Number>at(channel, "x-dead-letters-retention-ms")
                        .orElseThrow()
                        .longValue());
    }

    public Set<String> names() {
        return channels.keySet();
    }

    public Channel channel(String name) {
        var channel = channels.get(name);
        if (channel == null) {
            throw new IllegalArgumentException("the contracts have no topic " + name);
        }
        return channel;
    }
}
