package uk.reachable.system.upgrade.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The migrations that databases out there have had, each with a digest of its text; written anew at a release, and by
 * nothing else.
 */
record Released(Map<String, String> digests) {

    private static final Path FILE = Path.of("src/test/resources/upgrade/released-migrations.txt");
    private static final int DIGITS = 16;

    static Released ofThem(List<Migration> all) {
        try {
            if (Boolean.getBoolean("migrations.released")) {
                Files.write(
                        FILE,
                        digests(all).entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .toList());
            }
            return new Released(Files.readAllLines(FILE).stream()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(Migration migration) {
        return digests.containsKey(migration.name());
    }

    static Map<String, String> digests(List<Migration> all) {
        Map<String, String> digests = new TreeMap<>();
        all.forEach(migration -> digests.put(migration.name(), digest(migration.text())));
        return digests;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
