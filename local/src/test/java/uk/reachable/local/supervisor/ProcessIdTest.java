package uk.reachable.local.supervisor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessIdTest {

    private final ProcessId self = ProcessId.of(ProcessHandle.current());

    @TempDir
    private Path folder;

    @Test
    void aPidFileFindsItsProcessAgain() {
        Path file = folder.resolve("self.pid");
        self.write(file);

        assertThat(ProcessId.read(file).flatMap(ProcessId::alive)).contains(ProcessHandle.current());
    }

    @Test
    void aProcessIdGivenOutAgainIsNotTakenForOurs() {
        ProcessId earlier = new ProcessId(self.pid(), self.startedAt() - 60_000);

        assertThat(earlier.alive()).isEmpty();
    }

    @Test
    void aHalfWrittenPidFileNamesNobody() throws Exception {
        Path file = Files.writeString(folder.resolve("half.pid"), "12x");

        assertThat(ProcessId.read(file)).isEmpty();
    }
}
