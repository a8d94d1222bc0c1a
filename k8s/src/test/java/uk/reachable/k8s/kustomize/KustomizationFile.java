package uk.reachable.k8s.kustomize;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a kustomization.yaml may say here; anything else is an error rather than something that is left out. */
record KustomizationFile(
        String apiVersion,
        String kind,
        @Nullable String namespace,
        @Nullable List<Labels> labels,
        @Nullable List<String> resources,
        @Nullable List<Patch> patches,
        @Nullable List<Generator> configMapGenerator,
        @Nullable List<Image> images) {

    /** Labels for all resources and, so asked, for the pods of deployments; never for selectors. */
    record Labels(boolean includeTemplates, Map<String, String> pairs) {}

    /** A strategic merge patch for every resource of a kind. */
    record Patch(String path, Target target) {}

    record Target(String kind) {}

    record Generator(
            String name,
            @Nullable String behavior,
            @Nullable List<String> envs,
            @Nullable List<String> literals) {}

    record Image(String name, @Nullable String newName, String newTag) {}
}
