package uk.reachable.local.machine;

import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RoomTest {

    private static final long GIB = 1L << 30;

    @Test
    void tooLittleMemoryIsOneLineThatSaysHowMuchAndWhatToDo() {
        assertThat(new Room(2 * GIB, 9 * GIB, port -> true).lackOfMemory())
                .contains("Too little memory: 2.0 GiB available, 3 GiB needed: close other programs");
    }

    @Test
    void tooLittleDiskIsOneLineThatSaysHowMuchAndWhatToDo() {
        assertThat(new Room(9 * GIB, GIB, port -> true).lackOfDisk())
                .contains(
                        "Too little disk: 1.0 GiB available, 2 GiB needed: free some space, or set REACHABLE_HOME to another disk");
    }

    @Test
    void justEnoughIsEnough() {
        Room room = new Room(3 * GIB, 2 * GIB, port -> true);

        assertThat(room.lackOfMemory()).isEmpty();
        assertThat(room.lackOfDisk()).isEmpty();
    }

    @Test
    void aPortInUseIsNamedWithThePartThatWantsIt(@TempDir Path data) throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(Room.of(data).portInUse(taken.getLocalPort(), "gateway"))
                    .get()
                    .asString()
                    .startsWith("Port " + taken.getLocalPort() + " (gateway) is in use: stop what uses it");
        }
    }
}
