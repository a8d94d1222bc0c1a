package uk.reachable.platform.testkit.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A small API to plant mistakes in. */
public final class TestApi {

    public static final String TEXT = read();

    private TestApi() {}

    private static String read() {
        try (InputStream file = Objects.requireNonNull(TestApi.class.getResourceAsStream("/api/places.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
