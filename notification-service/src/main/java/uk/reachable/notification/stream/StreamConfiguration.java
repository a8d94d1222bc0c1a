package uk.reachable.notification.stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.platform.stream.Streams;
import uk.reachable.platform.stream.waking.CommitSignal;

/** The inboxes live; the gauge is {@code reachable.inbox.viewers}. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    @Bean
    Streams<InboxChange> inboxStreams(InboxFeed feed, CommitSignal signal, MeterRegistry metrics, JsonMapper json) {
        return new Streams<>("inbox", "notice", feed, signal, metrics, json);
    }
}
