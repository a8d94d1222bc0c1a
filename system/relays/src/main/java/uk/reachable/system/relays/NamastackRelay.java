package uk.reachable.system.relays;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.OutboxPayloadSerializer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import uk.reachable.contracts.EventCodec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Namastack's, tuned: see its properties and what they say of each value. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(Measuring.class)
class NamastackRelay {

    @Bean
    Appender appender(Outbox outbox) {
        return event -> outbox.schedule(new String(EventCodec.write(event), UTF_8), event.key());
    }

    @Bean
    NamastackHandler toKafka(KafkaTemplate<String, byte[]> kafka) {
        return new NamastackHandler(kafka);
    }

    @Bean
    OutboxPayloadSerializer asItIs() {
        return new TextAsItIs();
    }
}
