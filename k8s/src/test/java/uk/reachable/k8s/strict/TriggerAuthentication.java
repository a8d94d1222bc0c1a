package uk.reachable.k8s.strict;

import java.util.List;

/** Which secrets KEDA takes to look. */
public record TriggerAuthentication(String apiVersion, String kind, Metadata metadata, Spec spec) {

    public record Spec(List<Reference> secretTargetRef) {}

    public record Reference(String parameter, String name, String key) {}
}
