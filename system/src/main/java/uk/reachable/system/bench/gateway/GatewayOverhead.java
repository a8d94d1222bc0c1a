package uk.reachable.system.bench.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import uk.reachable.system.bench.load.Rounds;
import uk.reachable.system.result.Result;
import uk.reachable.system.running.ProofSystem;

/** The same GET through the gateway and straight to its service, in turn on one open connection each. */
public final class GatewayOverhead {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int WARM_UP = 300;
    private static final int INTERVENTION_PORT = 8084;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final HttpRequest through;
    private final HttpRequest direct;

    /** {@code path} is asked of both addresses with this token. */
    private GatewayOverhead(String gateway, String service, String path, String token) {
        this.through = request(gateway + path, token);
        this.direct = request(service + path, token);
    }

    /** The programme manager asks how many places there are. */
    public static GatewayOverhead of(ProofSystem system) throws InterruptedException {
        String service = "http://localhost:" + system.setting().ports().at(INTERVENTION_PORT);
        String token = system.tokens().of("programme.manager");
        return new GatewayOverhead(system.gateway(), service, "/api/capacity", token);
    }

    /** The median of the pairs' differences, so that what slows both down for a moment counts for neither. */
    public List<Result> run(int pairs) throws IOException, InterruptedException {
        measure(WARM_UP);
        Measured measured = measure(pairs);
        http.shutdownNow();
        return List.of(
                Result.atMost("gateway_overhead_ms_p50", measured.difference(), "ms", 2),
                Result.reported("gateway_get_ms_p50", measured.through.getValueAtPercentile(50) / 1e6, "ms"),
                Result.reported("gateway_get_direct_ms_p50", measured.direct.getValueAtPercentile(50) / 1e6, "ms"));
    }

    private record Measured(Histogram through, Histogram direct, List<Long> differences) {

        double difference() {
            return Rounds.median(
                            differences.stream().mapToDouble(Long::doubleValue).toArray())
                    / 1e6;
        }

        void add(long throughNanos, long directNanos) {
            through.recordValue(throughNanos);
            direct.recordValue(directNanos);
            differences.add(throughNanos - directNanos);
        }
    }

    private Measured measure(int pairs) throws IOException, InterruptedException {
        Measured measured = new Measured(new Histogram(3), new Histogram(3), new ArrayList<>());
        for (int pair = 0; pair < pairs; pair++) {
            boolean gatewayFirst = pair % 2 == 0;
            long first = nanos(gatewayFirst ? through : direct);
            long second = nanos(gatewayFirst ? direct : through);
            measured.add(gatewayFirst ? first : second, gatewayFirst ? second : first);
        }
        return measured;
    }

    private long nanos(HttpRequest request) throws IOException, InterruptedException {
        long asked = System.nanoTime();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        long took = System.nanoTime() - asked;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
        }
        return took;
    }

    private static HttpRequest request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .build();
    }
}
