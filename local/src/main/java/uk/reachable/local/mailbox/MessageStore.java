package uk.reachable.local.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The messages, one file each, named by the time of receipt; the newest are also kept in memory to be shown. */
final class MessageStore {

    /** All stay on disk; more than this would be too many to show, and memory must have an end. */
    private static final int SHOWN = 20_000;

    private static final String SUFFIX = ".eml";

    private final Path folder;
    private final Clock clock;
    private final Deque<Message> newestFirst = new ArrayDeque<>();

    private MessageStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    static MessageStore open(Path folder, Clock clock) throws IOException {
        MessageStore store = new MessageStore(folder, clock);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().forEach(store::read);
        }
        return store;
    }

    /** Returns once the message would survive a loss of power. */
    synchronized void add(byte[] raw) throws IOException {
        Instant receivedAt = clock.instant();
        String name = "%015d-%s".formatted(receivedAt.toEpochMilli(), UUID.randomUUID());
        Path half = folder.resolve(name + ".half");
        try (FileChannel file = FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(raw));
            file.force(true);
        }
        Files.move(half, folder.resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
        show(Message.parse(raw, receivedAt));
    }

    synchronized List<Message> newestFirst() {
        return List.copyOf(newestFirst);
    }

    private void read(Path file) {
        try {
            String millis = file.getFileName().toString().substring(0, 15);
            show(Message.parse(Files.readAllBytes(file), Instant.ofEpochMilli(Long.parseLong(millis))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void show(Message message) {
        newestFirst.addFirst(message);
        if (newestFirst.size() > SHOWN) {
            newestFirst.removeLast();
        }
    }
}
