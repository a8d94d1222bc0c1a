package uk.reachable.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Passwords and keys of this installation: made once, one file each, readable by their owner only. */
public final class Secrets {

    /** What {@code ./reachable token} shows the issuer. */
    public static final String LOCAL_TOKENS = "local-tokens";

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public Secrets(Path folder) {
        this.folder = folder;
    }

    /** 32 random bytes in Base64, the same at every call. */
    public String get(String name) {
        Path file = file(name);
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder, OWNER_FOLDER);
                byte[] secret = new byte[32];
                random.nextBytes(secret);
                write(file, Base64.getEncoder().encodeToString(secret));
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a secret of another form is kept, for example a signing key. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a secret that only its owner may read; whole or not at all. */
    public static void write(Path file, String secret) throws IOException {
        Path half = Files.createTempFile(file.getParent(), "half", "", OWNER_FILE);
        Files.writeString(half, secret);
        Files.move(half, file);
    }
}
