package uk.reachable.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** What tells one build of a jar from another by content: a rebuild that changed nothing keeps it. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            String entries = zip.stream()
                    .map(entry -> entry.getName() + ' ' + entry.getCrc())
                    .collect(Collectors.joining("\n", Runtime.version() + "\n", ""));
            CRC32 crc = new CRC32();
            crc.update(entries.getBytes(StandardCharsets.UTF_8));
            return Long.toHexString(crc.getValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
