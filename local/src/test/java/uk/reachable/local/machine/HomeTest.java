package uk.reachable.local.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class HomeTest {

    @TempDir
    private Path folder;

    @Test
    void freshEmptiesTheDataAndKeepsTheSecretsAndWhatWasBuilt() throws Exception {
        Home home = new Home(folder, folder.resolve("data"), folder).create();
        Files.createDirectories(home.data().resolve("postgres"));
        Files.createDirectories(home.secrets());
        Files.writeString(home.secrets().resolve("key"), "old");
        Files.writeString(home.cache().resolve("unpacked"), "program");

        home.empty();

        assertThat(home.data().resolve("postgres")).doesNotExist();
        assertThat(home.secrets().resolve("key")).exists();
        assertThat(home.cache().resolve("unpacked")).exists();
    }

    @Test
    void theDataLiesInTheProjectUnlessAnotherFolderIsNamed() {
        assertThat(Home.of(Map.of("REACHABLE_ROOT", "/project")).data()).isEqualTo(Path.of("/project/.reachable"));
        assertThat(Home.of(Map.of("REACHABLE_ROOT", "/project", "REACHABLE_HOME", "/elsewhere"))
                        .data())
                .isEqualTo(Path.of("/elsewhere"));
    }
}
