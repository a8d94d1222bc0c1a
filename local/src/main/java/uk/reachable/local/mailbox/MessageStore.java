package uk.reachable.local.mailbox;

import java.io.IOException;
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

/** The messages, one file each, named by the time of receipt; the newest are also kept in memory to be shown. */
final class MessageStore {

    /** All stay on disk; more than this would be too many to show, and memory must have an end. */
    private static final int SHOWN = 20_000;

    private final Path folder;
    private final Clock clock;
    private final Deque<Message> newestFirst = new ArrayDeque<>();

    private MessageStore(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    static MessageStore open(Path folder, Clock clock) throws IOException {
        MessageStore store = new MessageStore(folder, clock);
        List<Path> files = MessageFiles.oldestFirst(folder);
        files.stream()
                .skip(Math.max(0, files.size() - SHOWN))
                .map(MessageFiles::read)
                .forEach(store::show);
        return store;
    }

    /** Returns once the message would survive a loss of power. */
    synchronized void add(byte[] raw) throws IOException {
        Instant receivedAt = clock.instant();
        Path whole = folder.resolve(MessageFiles.newName(receivedAt));
        Path half = folder.resolve(whole.getFileName() + ".half");
        try (FileChannel file = FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(raw));
            file.force(true);
        }
        Files.move(half, whole, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
        show(Message.parse(raw, receivedAt));
    }

    synchronized List<Message> newestFirst() {
        return List.copyOf(newestFirst);
    }

    private void show(Message message) {
        newestFirst.addFirst(message);
        if (newestFirst.size() > SHOWN) {
            newestFirst.removeLast();
        }
    }
}
