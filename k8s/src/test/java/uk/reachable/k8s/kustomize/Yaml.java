package uk.reachable.k8s.kustomize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;

/** The documents of a file; a key that stands twice is an error. */
public final class Yaml {

    private Yaml() {}

    public static List<Map<String, Object>> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    public static List<Map<String, Object>> parse(String text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return StreamSupport.stream(
                        new org.yaml.snakeyaml.Yaml(options).loadAll(text).spliterator(), false)
                .map(Paths::asMap)
                .toList();
    }
}
