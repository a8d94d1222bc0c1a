package uk.reachable.k8s.strict;

import uk.reachable.k8s.strict.Metadata.Key;

/** Where CloudNativePG's plugin for Barman keeps backups. */
public record ObjectStore(String apiVersion, String kind, Metadata metadata, Spec spec) {

    public record Spec(String retentionPolicy, Configuration configuration) {}

    public record Configuration(String destinationPath, Credentials s3Credentials, Packing wal, Packing data) {}

    public record Credentials(Key accessKeyId, Key secretAccessKey) {}

    public record Packing(String compression) {}
}
