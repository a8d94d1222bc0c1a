package uk.reachable.local;

import java.util.Map;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Ports;

/**
 * Which share of traces the services keep and send: OTLP over HTTP, to its usual port of this machine.
 *
 * @param share from 0 to 1; with 0 nothing is sent
 */
record Traces(double share) {

    static final Traces NONE = new Traces(0);

    private static final int OTLP = 4318;

    /** From TRACES_SHARE, as with containers; none when unset. */
    static Traces of(Map<String, String> environment) {
        String share = environment.getOrDefault("TRACES_SHARE", "");
        try {
            return share.isBlank() ? NONE : new Traces(Double.parseDouble(share));
        } catch (NumberFormatException notANumber) {
            throw new CannotRun("TRACES_SHARE is not a number: " + share);
        }
    }

    JvmPart sentBy(JvmPart service, Ports ports) {
        return share == 0
                ? service
                : service.set("MANAGEMENT_TRACING_SAMPLING_PROBABILITY", share)
                        .set(
                                "MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT",
                                "http://localhost:" + ports.at(OTLP) + "/v1/traces");
    }
}
