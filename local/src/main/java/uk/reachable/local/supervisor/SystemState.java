package uk.reachable.local.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.local.machine.Folders;

/** What the supervisor last wrote of itself and its parts; {@code note} says why a start failed. */
public record SystemState(ProcessId supervisor, Phase phase, String note, List<PartState> parts) {

    /** Where the whole is in its life. */
    public enum Phase {
        STARTING,
        READY,
        STOPPED,
        FAILED
    }

    /** A start that ended before any part was started. */
    public static SystemState failed(String note, List<Part> parts) {
        List<PartState> waiting = parts.stream().map(PartState::waiting).toList();
        return new SystemState(ProcessId.of(ProcessHandle.current()), Phase.FAILED, note, waiting);
    }

    public static Optional<SystemState> read(Path run) {
        try {
            return Optional.of(JsonMapper.shared().readValue(Files.readString(file(run)), SystemState.class));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void write(Path run) {
        Folders.replace(file(run), JsonMapper.shared().writeValueAsString(this));
    }

    private static Path file(Path run) {
        return run.resolve("state.json");
    }
}
