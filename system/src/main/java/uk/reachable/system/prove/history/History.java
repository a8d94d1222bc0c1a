package uk.reachable.system.prove.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** All that the clients did, in the order of their answers; also a file of one JSON line each. For many threads. */
public final class History implements AutoCloseable {

    private final List<Operation> operations = new ArrayList<>();
    private final BufferedWriter file;

    public History(Path file) {
        try {
            Files.createDirectories(file.getParent());
            this.file = Files.newBufferedWriter(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public synchronized void add(Operation operation) {
        operations.add(operation);
        try {
            file.write(JsonMapper.shared().writeValueAsString(operation));
            file.newLine();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public synchronized List<Operation> operations() {
        return List.copyOf(operations);
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
