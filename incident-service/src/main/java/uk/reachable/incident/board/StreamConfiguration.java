package uk.reachable.incident.board;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.platform.stream.Streams;
import uk.reachable.platform.stream.waking.CommitSignal;

/** The board live; the gauge is {@code reachable.board.viewers}. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    @Bean
    Streams<BoardChange> boardStreams(BoardChanges feed, CommitSignal signal, MeterRegistry metrics, JsonMapper json) {
        return new Streams<>("board", "change", feed, signal, metrics, json);
    }
}
