package uk.reachable.k8s.strict;

import uk.reachable.k8s.strict.Metadata.Named;

/** When CloudNativePG makes a whole backup of a server; six fields, seconds first. */
public record ScheduledBackup(String apiVersion, String kind, Metadata metadata, Spec spec) {

    public record Spec(
            String schedule,
            boolean immediate,
            String backupOwnerReference,
            Named cluster,
            String method,
            Named pluginConfiguration) {}
}
