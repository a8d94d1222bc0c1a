package uk.reachable.k8s.kustomize;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RenderingTest {

    /** In these the order says nothing, and kubectl's is another. */
    private static final Set<String> UNORDERED = Set.of("containers", "env", "volumes", "volumeMounts");

    @ParameterizedTest
    @ValueSource(strings = {"base", "overlays/dev", "overlays/production"})
    @EnabledIf(
            value = "kubectlIsThere",
            disabledReason = "there is no kubectl to compare with; all else runs without it")
    void whatIsCheckedIsWhatKubectlRenders(String folder) throws IOException, InterruptedException {
        assertThat(byName(Rendering.of(Path.of(folder)))).isEqualTo(byName(kubectl(folder)));
    }

    @Test
    void aMisspeltFieldOfAKustomizationIsAnError(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("kustomization.yaml"), """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                patchs: []
                """);

        assertThatThrownBy(() -> Rendering.of(folder)).hasMessageContaining("patchs");
    }

    @Test
    void aKeyThatStandsTwiceIsAnError() {
        assertThatThrownBy(() -> Yaml.parse("kind: Service\nkind: Ingress\n")).hasMessageContaining("duplicate key");
    }

    private static Map<String, Object> byName(List<Map<String, Object>> documents) {
        return documents.stream()
                .collect(toMap(
                        document -> document.get("kind") + " " + Manifests.nameOf(document),
                        document -> normal(document, ""),
                        (one, two) -> {
                            throw new AssertionError("twice: " + one + two);
                        },
                        TreeMap::new));
    }

    private static Object normal(Object value, String field) {
        return switch (value) {
            case Map<?, ?> map -> {
                var all = new TreeMap<String, Object>();
                map.forEach((key, part) -> all.put(key.toString(), normal(part, key.toString())));
                yield all;
            }
            case List<?> list -> {
                var parts = list.stream().map(part -> normal(part, ""));
                yield (UNORDERED.contains(field) ? parts.sorted(Comparator.comparing(Object::toString)) : parts)
                        .toList();
            }
            default -> value;
        };
    }

    private static List<Map<String, Object>> kubectl(String folder) throws IOException, InterruptedException {
        Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var rendered = kubectl.getInputStream()) {
            var documents = Yaml.parse(withoutHashes(new String(rendered.readAllBytes(), StandardCharsets.UTF_8)));
            assertThat(kubectl.waitFor()).isZero();
            return documents;
        }
    }

    /** kubectl ends the name of a config map, where it is made and wherever it is used, with a hash of its content. */
    private static String withoutHashes(String rendered) {
        String plain = rendered;
        for (Map<String, Object> document : Yaml.parse(rendered)) {
            if ("ConfigMap".equals(document.get("kind"))) {
                String name = Manifests.nameOf(document);
                plain = plain.replace(name, name.replaceFirst("-[0-9a-z]{10}$", ""));
            }
        }
        return plain;
    }

    /** One whose kustomize is new enough: Debian's kubectl 1.20 knows no labels and no patches. */
    static boolean kubectlIsThere() throws InterruptedException {
        try {
            Process version = new ProcessBuilder("kubectl", "version", "--client").start();
            try (var said = version.getInputStream()) {
                return new String(said.readAllBytes(), StandardCharsets.UTF_8).contains("Kustomize Version: v5")
                        && version.waitFor() == 0;
            }
        } catch (IOException missing) {
            return false;
        }
    }
}
