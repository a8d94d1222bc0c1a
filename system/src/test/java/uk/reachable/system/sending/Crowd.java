package uk.reachable.system.sending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.codes.ReferrerOutcome;
import uk.reachable.contracts.referral.ReferrerTold;

import static java.nio.charset.StandardCharsets.UTF_8;

/** As many people as notices, each of an organisation of their own: no two notices could go in one message. */
record Crowd(int size) {

    private static final String REGION = "west-midlands";

    /** A folder to stand before the service's own resources, in which the crowd are its staff. */
    Path asStaff(Path folder) throws IOException {
        Map<String, Object> staff = IntStream.range(0, size)
                .boxed()
                .collect(Collectors.toMap(
                        Crowd::organisation,
                        number -> List.of(Map.of(
                                "user",
                                "worker-" + number,
                                "email",
                                address(number),
                                "roles",
                                List.of("CASEWORKER")))));
        Files.createDirectories(folder.resolve("staff"));
        JsonMapper.shared().writeValue(folder.resolve("staff").resolve(REGION + ".json"), staff);
        return folder;
    }

    /** Each is told what became of a referral they made; returns when the broker has all of it. */
    void tell(String kafka) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka, "acks", "all");
        List<Future<?>> sent = new ArrayList<>();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int number = 0; number < size; number++) {
                sent.add(producer.send(record(told(number))));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        }
    }

    private static ReferrerTold told(int number) {
        return new ReferrerTold(
                "incident-" + number,
                "WM-2026-%06d".formatted(number),
                REGION,
                "referral-" + number,
                "person-" + number,
                1,
                organisation(number),
                ReferrerOutcome.ACCEPTED,
                Instant.now());
    }

    private static ProducerRecord<String, byte[]> record(Event event) {
        var record = new ProducerRecord<>(event.topic().topicName(), event.key(), EventCodec.write(event));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", EventCatalogue.typeOf(event),
                        "ce_source", "/sending",
                        "ce_time", Instant.now().toString(),
                        "ce_subject", event.key(),
                        "ce_sequence", "1")
                .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    private static String organisation(int number) {
        return "organisation-" + number;
    }

    private static String address(int number) {
        return "worker-" + number + "@example.org";
    }
}
