package uk.reachable.local.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The mailbox's folder: one file for each message, for ever, named by the time of receipt. */
public final class MessageFiles {

    private static final String SUFFIX = ".eml";
    private static final int DIGITS = 15;

    private MessageFiles() {}

    public static List<Path> oldestFirst(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    public static Message read(Path file) {
        try {
            String millis = file.getFileName().toString().substring(0, DIGITS);
            return Message.parse(Files.readAllBytes(file), Instant.ofEpochMilli(Long.parseLong(millis)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String newName(Instant receivedAt) {
        return "%015d-%s%s".formatted(receivedAt.toEpochMilli(), UUID.randomUUID(), SUFFIX);
    }
}
