package uk.reachable.system.traces;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.system.Addresses;

/** What a store of traces gets from the services, by OTLP over HTTP: everything that they send while journeys run. */
public final class TraceStore {

    private final List<ExportTraceServiceRequest> received = new CopyOnWriteArrayList<>();
    private @Nullable HttpServer server;

    public void open() {
        try {
            InetAddress here = InetAddress.getLoopbackAddress();
            HttpServer opened = HttpServer.create(new InetSocketAddress(here, Addresses.TRACES.getPort()), 0);
            opened.createContext(Addresses.TRACES.getPath(), this::receive);
            opened.start();
            server = opened;
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** Every span so far. */
    Stream<SentSpan> spans() {
        return received.stream().flatMap(request -> SentSpan.of(request).stream());
    }

    /** All that was sent, as text. */
    public Stream<String> texts() {
        return received.stream().map(ExportTraceServiceRequest::toString);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()));
            byte[] thanks = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, thanks.length == 0 ? -1 : thanks.length);
            exchange.getResponseBody().write(thanks);
        }
    }
}
