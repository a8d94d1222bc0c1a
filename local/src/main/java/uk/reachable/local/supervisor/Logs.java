package uk.reachable.local.supervisor;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** One log file per part; processes append to it themselves, so that they log on when the supervisor is killed. */
public final class Logs {

    private static final long LARGEST = 20L << 20;
    private static final int TAIL = 4_096;

    private final Path folder;

    public Logs(Path folder) {
        this.folder = folder;
    }

    public Path of(String part) {
        return folder.resolve(part + ".log");
    }

    /** Moves a log that has grown large aside, keeping one older file; safe while its process goes on appending. */
    void rotate(String part) {
        Path log = of(part);
        try {
            if (Files.exists(log) && Files.size(log) > LARGEST) {
                Files.copy(log, folder.resolve(part + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
                FileChannel.open(log, StandardOpenOption.WRITE).truncate(0).close();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * The last line that says why a part ended: an error if one is near the end, else the last line that is not blank.
     */
    String lastWords(String part) {
        try (RandomAccessFile log = new RandomAccessFile(of(part).toFile(), "r")) {
            log.seek(Math.max(0, log.length() - TAIL));
            byte[] tail = new byte[(int) Math.min(TAIL, log.length())];
            log.readFully(tail);
            return lastWords(new String(tail, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException unreadable) {
            return "";
        }
    }

    static String lastWords(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("\tat "))
                .reduce((before, line) -> speaksOfTrouble(before) && !speaksOfTrouble(line) ? before : line)
                .map(String::strip)
                .orElse("");
    }

    private static boolean speaksOfTrouble(String line) {
        return line.contains("Caused by")
                || line.contains("ERROR")
                || line.contains("FATAL")
                || line.contains("Error:");
    }
}
