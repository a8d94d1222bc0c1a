package uk.reachable.local.machine;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Whether this machine has room: free ports, memory and disk; each lack is one line that says what to do. */
public record Room(long availableMemory, long freeDisk, IntPredicate portIsFree) {

    private static final long GIB = 1L << 30;
    private static final long MEMORY_NEEDED = 3 * GIB;
    private static final long DISK_NEEDED = 2 * GIB;

    public static Room of(Path data) {
        try {
            return new Room(MemInfo.available(), Files.getFileStore(data).getUsableSpace(), Room::canBind);
        } catch (IOException unknown) {
            throw new CannotRun("Cannot read how much disk is free at " + data + ": " + unknown.getMessage());
        }
    }

    public Optional<String> lackOfMemory() {
        return lack("memory", availableMemory, MEMORY_NEEDED, "close other programs");
    }

    public Optional<String> lackOfDisk() {
        return lack("disk", freeDisk, DISK_NEEDED, "free some space, or set REACHABLE_HOME to another disk");
    }

    public Optional<String> portInUse(int port, String part) {
        return portIsFree.test(port)
                ? Optional.empty()
                : Optional.of(
                        "Port %d (%s) is in use: stop what uses it, or set REACHABLE_PORT_OFFSET to move all ports"
                                .formatted(port, part));
    }

    private static Optional<String> lack(String what, long has, long needs, String cure) {
        return has >= needs
                ? Optional.empty()
                : Optional.of("Too little %s: %.1f GiB available, %d GiB needed: %s"
                        .formatted(what, (double) has / GIB, needs / GIB, cure));
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
