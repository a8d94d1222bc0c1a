package uk.reachable.system.prove.nemesis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.client.Answer;
import uk.reachable.local.client.Api;
import uk.reachable.local.client.Patience;
import uk.reachable.local.client.Retries;
import uk.reachable.system.prove.fault.Fault;
import uk.reachable.system.prove.fault.FaultKind;
import uk.reachable.system.prove.fault.Timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An event that nobody can read, under a key of its own, and the operator who finds it and skips it. */
final class Poison {

    private static final String OPERATOR = "operator";
    private static final String TYPE = "uk.reachable.referral.OfferAccepted.v1";

    /** All that listen to referrals. */
    private static final List<String> READERS = List.of("incident", "intervention", "notification");

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration SKIP_LIMIT = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final String bootstrap;
    private final Api api;
    private final Clock clock;
    private final Timeline timeline;
    private final String key = "planted-" + UUID.randomUUID();

    Poison(String bootstrap, Api api, Clock clock, Timeline timeline) {
        this.bootstrap = bootstrap;
        this.api = api;
        this.clock = clock;
        this.timeline = timeline;
    }

    /** Which of the services that hear it have put it aside within the limit: all, when all is well. */
    Set<String> spill(String topic) throws InterruptedException {
        Instant from = clock.instant();
        publish(topic);
        Set<String> parked = new TreeSet<>();
        while (parked.size() < READERS.size() && clock.instant().isBefore(from.plus(LIMIT))) {
            for (String reader : READERS) {
                if (!letters(reader).isEmpty()) {
                    parked.add(reader);
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
        timeline.add(new Fault(FaultKind.POISON, topic, from, clock.instant()));
        timeline.say("poison    %s: put aside by %s after %.1f s"
                .formatted(
                        topic, parked, Duration.between(from, clock.instant()).toMillis() / 1000.0));
        return parked;
    }

    /** As the operator does who has read why it failed; a service that was away may hear it only now. */
    void skip() throws Exception {
        Patience patience = new Patience(clock, SKIP_LIMIT, LOOK);
        for (String reader : READERS) {
            for (JsonNode letter : patience.until(() -> letters(reader), letters -> !letters.isEmpty())) {
                skip(reader, letter.path("id").asString());
            }
        }
    }

    private void skip(String reader, String letter) throws Exception {
        String path = path(reader) + "/" + letter + "/skip";
        Answer skipped = new Retries(clock, SKIP_LIMIT).until(() -> api.post(OPERATOR, path, Map.of()));
        timeline.say("operator  skips the poison event in " + reader + ": " + skipped.inWords());
    }

    private void publish(String topic) throws InterruptedException {
        try (KafkaProducer<byte[], byte[]> producer = Wire.producer(bootstrap)) {
            producer.send(unreadable(topic)).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private ProducerRecord<byte[], byte[]> unreadable(String topic) {
        var event = new ProducerRecord<>(topic, key.getBytes(UTF_8), "{\"broken\":".getBytes(UTF_8));
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_type",
                TYPE,
                "ce_source",
                "prove",
                "ce_subject",
                key,
                "ce_sequence",
                "1");
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        return event;
    }

    private List<JsonNode> letters(String reader) throws InterruptedException {
        return api.get(OPERATOR, path(reader))
                .body()
                .path("items")
                .valueStream()
                .filter(letter -> letter.path("key").asString("").equals(key))
                .toList();
    }

    private static String path(String reader) {
        return "/api/operations/" + reader + "/dead-letters";
    }
}
