package uk.reachable.k8s.architecture;

import java.nio.file.Path;
import java.util.Map;
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

    public record Channel(String address, int partitions) {

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
                .forEach((name, channel) -> channels.put(
                        name,
                        new Channel(
                                Manifests.<String>at(channel, "address").orElseThrow(),
                                Manifests.<Integer>at(channel, "bindings.kafka.partitions")
                                        .orElseThrow())));
        return new Contracts(channels);
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
