package uk.reachable.k8s.planting;

import java.util.List;

/** Pods that are not probed, not limited, or may do too much. */
final class PodMistakes {

    private static final String POD = "spec.template.spec.";

    static final List<Mistake> ALL = List.of(
            new Mistake(
                    "a missing probe",
                    it -> it.containerWithout("referral-service", "readinessProbe"),
                    "Deployment referral-service: app: no readinessProbe"),
            new Mistake(
                    "a probe on the port of the business",
                    it -> it.container("gateway", "livenessProbe.httpGet.port", "http"),
                    "livenessProbe.httpGet.port may not be http"),
            new Mistake(
                    "root",
                    it -> it.set("Deployment", "gateway", POD + "securityContext.runAsUser", 0),
                    "Deployment gateway: securityContext.runAsUser may not be 0"),
            new Mistake(
                    "root allowed",
                    it -> it.without("Deployment", "gateway", POD + "securityContext.runAsNonRoot"),
                    "Deployment gateway: no securityContext.runAsNonRoot"),
            new Mistake(
                    "a root that can be written",
                    it -> it.container("gateway", "securityContext.readOnlyRootFilesystem", false),
                    "readOnlyRootFilesystem may not be false"),
            new Mistake(
                    "a capability kept",
                    it -> it.container("gateway", "securityContext.capabilities.drop", List.of("NET_RAW")),
                    "capabilities.drop may not be [NET_RAW]"),
            new Mistake(
                    "no limits",
                    it -> it.containerWithout("incident-service", "resources.limits"),
                    "Deployment incident-service: app: no resources.limits.memory"),
            new Mistake(
                    "an image without a tag",
                    it -> it.container("gateway", "image", "reachable/gateway"),
                    "image may not be reachable/gateway"),
            new Mistake(
                    "the latest image",
                    it -> it.container("gateway", "image", "reachable/gateway:latest"),
                    "image may not be reachable/gateway:latest"),
            new Mistake(
                    "a token of the cluster mounted",
                    it -> it.set("ServiceAccount", "gateway", "automountServiceAccountToken", true),
                    "ServiceAccount gateway: missing, or its token is mounted"));

    private PodMistakes() {}
}
