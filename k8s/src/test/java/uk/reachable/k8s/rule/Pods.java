package uk.reachable.k8s.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import uk.reachable.k8s.kustomize.Manifests;

/** A service's pod: pinned, probed where it is managed, sized, and with no right that it does not need. */
public final class Pods implements Rule {

    /** A tag that says which one; "latest" and no tag do not. */
    private static final Predicate<Object> PINNED =
            image -> image.toString().matches("[^:@]+:(?!latest$)[\\w.-]+(@sha256:[0-9a-f]{64})?");

    private static final Map<String, Predicate<Object>> POD = Map.of(
            "serviceAccountName", name -> Manifests.SERVICES.contains(name),
            "automountServiceAccountToken", Boolean.FALSE::equals,
            "securityContext.runAsNonRoot", Boolean.TRUE::equals,
            "securityContext.runAsUser", user -> user instanceof Integer id && id > 0,
            "securityContext.seccompProfile.type", "RuntimeDefault"::equals);

    private static final Map<String, Predicate<Object>> CONTAINER = Map.ofEntries(
            Map.entry("image", PINNED),
            Map.entry("securityContext.readOnlyRootFilesystem", Boolean.TRUE::equals),
            Map.entry("securityContext.allowPrivilegeEscalation", Boolean.FALSE::equals),
            Map.entry("securityContext.capabilities.drop", List.of("ALL")::equals),
            Map.entry("startupProbe.httpGet.port", "management"::equals),
            Map.entry("livenessProbe.httpGet.port", "management"::equals),
            Map.entry("readinessProbe.httpGet.port", "management"::equals),
            Map.entry("resources.requests.cpu", _ -> true),
            Map.entry("resources.requests.memory", _ -> true),
            Map.entry("resources.limits.memory", _ -> true));

    @Override
    public List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        manifests.ofKind("Deployment").forEach(deployment -> {
            String name = Manifests.nameOf(deployment);
            Map<String, Object> pod = Manifests.<Map<String, Object>>at(deployment, "spec.template.spec")
                    .orElseThrow();
            look("Deployment " + name, pod, POD, faults);
            for (String kind : List.of("containers", "initContainers")) {
                Manifests.<List<Map<String, Object>>>at(pod, kind)
                        .orElse(List.of())
                        .forEach(container -> look(
                                "Deployment " + name + ": " + container.get("name"), container, CONTAINER, faults));
            }
            if (!Boolean.FALSE.equals(manifests
                    .find("ServiceAccount", name)
                    .map(account -> account.get("automountServiceAccountToken"))
                    .orElse(null))) {
                faults.add("ServiceAccount " + name + ": missing, or its token is mounted");
            }
        });
        return faults;
    }

    private static void look(
            String where, Map<String, Object> what, Map<String, Predicate<Object>> must, List<String> faults) {
        must.forEach((path, holds) -> {
            Optional<Object> value = Manifests.at(what, path);
            if (value.isEmpty()) {
                faults.add(where + ": no " + path);
            } else if (!holds.test(value.get())) {
                faults.add(where + ": " + path + " may not be " + value.get());
            }
        });
    }
}
