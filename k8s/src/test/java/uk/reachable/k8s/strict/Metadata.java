package uk.reachable.k8s.strict;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of a resource whose operator publishes no types for the JVM. */
public record Metadata(
        String name, @Nullable String namespace, @Nullable Map<String, String> labels) {

    /** A reference by name. */
    public record Named(String name) {}

    /** One entry of a secret. */
    public record Key(String name, String key) {}
}
