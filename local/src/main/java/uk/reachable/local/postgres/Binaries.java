package uk.reachable.local.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.ArchUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Folders;

/** PostgreSQL's own programs for this system, unpacked once per version. */
final class Binaries {

    private Binaries() {}

    /** The folder with {@code bin/postgres}, unpacked under {@code cache} if it is not there yet. */
    static Path unpackedUnder(Path cache) {
        try {
            Path folder = cache.resolve("postgresql-" + fingerprint());
            if (Files.notExists(folder)) {
                Path half = Files.createTempDirectory(Files.createDirectories(cache), "half");
                unpack(half);
                move(half, folder);
            }
            return folder;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** For this system; read twice rather than kept: it is large, and the supervisor is small. */
    private static InputStream archive() throws IOException {
        String name = System.getProperty("os.name");
        String system = name.startsWith("Mac") ? "Darwin" : name;
        String machine = ArchUtils.normalize(System.getProperty("os.arch"));
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        } catch (IllegalStateException none) {
            throw new CannotRun("There is no PostgreSQL for %s on %s: Reachable runs on Linux and macOS, 64 bit"
                    .formatted(name, machine));
        }
    }

    private static String fingerprint() throws IOException {
        CheckedInputStream checked = new CheckedInputStream(archive(), new CRC32());
        try (checked) {
            checked.transferTo(OutputStream.nullOutputStream());
        }
        return Long.toHexString(checked.getChecksum().getValue());
    }

    private static void unpack(Path into) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, into.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void move(Path half, Path folder) throws IOException {
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException anotherWasFirst) {
            Folders.delete(half);
            if (Files.notExists(folder)) {
                throw anotherWasFirst;
            }
        }
    }
}
