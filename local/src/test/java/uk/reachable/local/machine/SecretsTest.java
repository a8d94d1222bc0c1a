package uk.reachable.local.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void aSecretIsMadeOnceAndKept() {
        String first = new Secrets(folder.resolve("secrets")).get("key");

        assertThat(new Secrets(folder.resolve("secrets")).get("key")).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
    }

    @Test
    void onlyTheOwnerMayReadASecret() throws Exception {
        Secrets secrets = new Secrets(folder.resolve("secrets"));
        secrets.get("key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file("key"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets"))))
                .isEqualTo("rwx------");
    }
}
