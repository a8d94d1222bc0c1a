package uk.reachable.k8s.strict;

import uk.reachable.k8s.strict.Metadata.Named;

/** A database on a server of CloudNativePG. */
public record Database(String apiVersion, String kind, Metadata metadata, Spec spec) {

    public record Spec(Named cluster, String name, String owner, String databaseReclaimPolicy) {}
}
