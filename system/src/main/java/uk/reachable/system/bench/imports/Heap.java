package uk.reachable.system.bench.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** What a service's heap may grow to, as its metrics say; {@code management} is its management address. */
record Heap(String management) {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String MAX = "jvm_memory_max_bytes{";
    private static final double MIB = 1024 * 1024;

    double maxMib() throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(management + "/actuator/prometheus"))
                    .timeout(LIMIT)
                    .build();
            String metrics = http.send(request, BodyHandlers.ofString()).body();
            return metrics.lines()
                            .filter(line -> line.startsWith(MAX) && line.contains("area=\"heap\""))
                            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                            .filter(bytes -> bytes > 0)
                            .sum()
                    / MIB;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(management, unreachable);
        }
    }
}
