package uk.reachable.system.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import uk.reachable.system.Addresses;
import uk.reachable.system.Mailbox;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.events.Broker;

/** Everything that the running system has written down, sent or counted: none of it may say who somebody is. */
final class Everywhere {

    private static final List<String> SERVICES =
            List.of("gateway", "incident-service", "referral-service", "intervention-service", "notification-service");

    private Everywhere() {}

    static Stream<Place> places() {
        return Stream.of(topics(), Databases.columns(), logs(), metrics(), mail())
                .flatMap(places -> places);
    }

    /** Keys, headers (trace and baggage too) and values, dead letters as well. */
    private static Stream<Place> topics() {
        return Broker.everything().stream().map(record -> new Place("topic " + record.place(), record.text()));
    }

    /** Of the services, PostgreSQL, Kafka, issuer and mailbox. */
    private static Stream<Place> logs() {
        return RunningSystem.SYSTEM.logs().entrySet().stream()
                .map(log -> new Place("log of " + log.getKey(), log.getValue()));
    }

    private static Stream<Place> metrics() {
        return SERVICES.stream().map(service -> new Place("metrics of " + service, metricsOf(service)));
    }

    private static Stream<Place> mail() {
        return Stream.of(new Place("mailbox", Mailbox.text()));
    }

    /** Every name, attribute and event of every span that came so far. */
    static Stream<Place> traces() {
        return RunningSystem.TRACES.texts().map(text -> new Place("traces", text));
    }

    private static String metricsOf(String service) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            Addresses.management(service).resolve("/actuator/prometheus"))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
