package uk.reachable.local;

import java.util.Map;

/**
 * The ways from the services to PostgreSQL and Kafka where they are not the servers' own ports: a proof of faults puts
 * something between that can be cut.
 *
 * @param postgres by service, the port that it takes for PostgreSQL's
 * @param kafka by service, a listener of its own: a Kafka client goes where the broker says it is
 */
public record Wires(Map<String, Integer> postgres, Map<String, Listener> kafka) {

    /** Every service goes straight to the servers. */
    public static final Wires DIRECT = new Wires(Map.of(), Map.of());

    /** The broker listens on one port and sends its clients to another. */
    public record Listener(int port, int advertisedPort) {}
}
