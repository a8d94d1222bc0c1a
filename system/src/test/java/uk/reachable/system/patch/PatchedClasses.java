package uk.reachable.system.patch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import uk.reachable.local.machine.Folders;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Compiles the changed sources of a patch against what its service runs with. */
public final class PatchedClasses {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final Path project;
    private final Path folder;

    /** @param folder of all patches; emptied for each as it is compiled */
    public PatchedClasses(Path project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    /** Returns the folder to put before the service's jar; its libraries are in {@code lib} beside it. */
    Path of(Patch patch, Path jar) {
        Path mine = folder.resolve(patch.name().replace(' ', '-'));
        Folders.delete(mine);
        Path classes = mine.resolve("classes");
        try {
            Files.createDirectories(classes);
            compile(patch, write(patch, mine.resolve("sources")), classes, jar);
            lay(patch, classes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return classes;
    }

    private static void lay(Patch patch, Path classes) throws IOException {
        for (Map.Entry<String, String> each : patch.resources().entrySet()) {
            Path file = classes.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
    }

    private List<Path> write(Patch patch, Path sources) throws IOException {
        Map<Path, String> changed = changed(patch);
        for (Map.Entry<Path, String> each : changed.entrySet()) {
            Path file = sources.resolve(each.getKey().getFileName());
            Files.createDirectories(sources);
            Files.writeString(file, each.getValue());
        }
        return changed.keySet().stream()
                .map(file -> sources.resolve(file.getFileName()))
                .toList();
    }

    /** Each changed file with all of its changes. */
    public Map<Path, String> changed(Patch patch) {
        Map<Path, String> changed = new LinkedHashMap<>();
        for (Substitution each : patch.substitutions()) {
            String source = changed.getOrDefault(each.file(project), each.original(project));
            changed.put(each.file(project), each.in(project, source));
        }
        return changed;
    }

    private static void compile(Patch patch, List<Path> sources, Path classes, Path jar) throws IOException {
        List<String> options = List.of(
                "-d",
                classes.toString(),
                "-cp",
                jar + ":" + jar.resolveSibling("lib") + "/*",
                "-parameters",
                "-proc:none");
        if (sources.isEmpty()) {
            return;
        }
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, UTF_8)) {
            boolean compiled = COMPILER.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new AssertionError("The patch \"" + patch + "\" does not compile: mend it.\n" + said);
            }
        }
    }
}
