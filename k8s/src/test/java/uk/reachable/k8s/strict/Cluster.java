package uk.reachable.k8s.strict;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.k8s.strict.Metadata.Named;

/** A server of CloudNativePG: the fields used here, written down by hand from its API reference. */
public record Cluster(String apiVersion, String kind, Metadata metadata, Spec spec) {

    public record Spec(
            int instances,
            String imageName,
            Postgresql postgresql,
            Bootstrap bootstrap,
            @Nullable Managed managed,
            Storage storage,
            Storage walStorage,
            Resources resources,
            Affinity affinity,
            @Nullable List<Plugin> plugins) {}

    public record Postgresql(@Nullable Synchronous synchronous, Map<String, String> parameters, List<String> pg_hba) {}

    public record Synchronous(String method, int number, String dataDurability, boolean failoverQuorum) {}

    public record Bootstrap(Initdb initdb) {}

    public record Initdb(String database, String owner, Named secret) {}

    public record Managed(List<Role> roles) {}

    public record Role(String name, boolean login, Named passwordSecret) {}

    public record Storage(String size) {}

    public record Resources(Map<String, String> requests, Map<String, String> limits) {}

    public record Affinity(boolean enablePodAntiAffinity, String topologyKey, String podAntiAffinityType) {}

    public record Plugin(String name, boolean isWALArchiver, Parameters parameters) {}

    public record Parameters(String barmanObjectName) {}
}
