package uk.reachable.system.patch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import uk.reachable.local.supervisor.Part;

/** A service that finds changed classes before its own. */
public final class PatchedPart {

    private PatchedPart() {}

    public static Part of(Part part, Patch patch, PatchedClasses patches) {
        part.preparation().run(); // unpacks its jar
        List<String> command = part.command().get();
        Path jar = Path.of(command.get(command.indexOf("-jar") + 1));
        List<String> patched = command(command, patches.of(patch, jar), jar);
        return new Part(
                part.name(),
                part.stage(),
                part.ports(),
                part.needs(),
                part.preparation(),
                () -> patched,
                part.variables(),
                part.health(),
                part.stopSignal(),
                part.provision());
    }

    /** Without the archive of classes: it holds the unchanged ones, and must not be written anew with others. */
    private static List<String> command(List<String> healthy, Path classes, Path jar) {
        List<String> patched = new ArrayList<>();
        for (Iterator<String> words = healthy.iterator(); words.hasNext(); ) {
            String word = words.next();
            if (word.equals("-jar")) {
                patched.addAll(List.of("-cp", classes + ":" + words.next(), mainClass(jar)));
            } else if (!word.contains("SharedArchive")) {
                patched.add(word);
            }
        }
        return List.copyOf(patched);
    }

    private static String mainClass(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
