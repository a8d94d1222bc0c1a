package uk.reachable.system.prove.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.reachable.local.Wires;
import uk.reachable.local.machine.Ports;

/** All links of the system, each through a proxy of its own, so that one can be cut while the others hold. */
public final class Links implements AutoCloseable {

    private static final List<String> EVENT_SERVICES =
            List.of("incident-service", "referral-service", "intervention-service", "notification-service");
    private static final List<Link> TO_KAFKA = toEach(EVENT_SERVICES, "kafka");
    private static final List<Link> TO_POSTGRESQL =
            toEach(Stream.concat(EVENT_SERVICES.stream(), Stream.of("gateway")).toList(), "postgresql");

    /** The broker's own side of the links; below the ports that the operating system gives to clients. */
    private static final int FIRST_LISTENER = 11_001;

    private final Map<String, TcpProxy> proxies = new TreeMap<>();
    private final Wires wires;

    private Links(Ports ports) throws IOException {
        Map<String, Integer> postgres = new TreeMap<>();
        for (Link link : TO_POSTGRESQL) {
            postgres.put(link.service(), proxy(link, ports.postgres()));
        }
        Map<String, Wires.Listener> kafka = new TreeMap<>();
        for (Link link : TO_KAFKA) {
            int listener = ports.at(FIRST_LISTENER + kafka.size());
            kafka.put(link.service(), new Wires.Listener(listener, proxy(link, listener)));
        }
        this.wires = new Wires(postgres, kafka);
    }

    public static Links open(Ports ports) {
        try {
            return new Links(ports);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Every link by name; always the same ones in the same order, for a plan is drawn from them. */
    public static List<String> names() {
        return Stream.concat(TO_KAFKA.stream(), TO_POSTGRESQL.stream())
                .map(Link::toString)
                .toList();
    }

    /** What makes the services use the links. */
    public Wires wires() {
        return wires;
    }

    public void cut(String link) {
        proxy(link).cut();
    }

    public void slow(String link, Duration latency) {
        proxy(link).slow(latency);
    }

    public void reset(String link) {
        proxy(link).reset();
    }

    /** Ends a cut. */
    public void join(String link) {
        proxy(link).join();
    }

    /** Ends a latency. */
    public void quicken(String link) {
        proxy(link).slow(Duration.ZERO);
    }

    public void healAll() {
        proxies.values().forEach(TcpProxy::heal);
    }

    @Override
    public void close() {
        for (TcpProxy proxy : proxies.values()) {
            try {
                proxy.close();
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private static List<Link> toEach(List<String> services, String server) {
        return services.stream().map(service -> new Link(service, server)).toList();
    }

    private int proxy(Link link, int target) throws IOException {
        TcpProxy proxy = new TcpProxy(target);
        proxies.put(link.toString(), proxy);
        return proxy.port();
    }

    private TcpProxy proxy(String link) {
        TcpProxy proxy = proxies.get(link);
        if (proxy == null) {
            throw new IllegalArgumentException("no link " + link);
        }
        return proxy;
    }
}
