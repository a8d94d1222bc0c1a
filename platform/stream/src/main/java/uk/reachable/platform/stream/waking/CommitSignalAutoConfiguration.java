package uk.reachable.platform.stream.waking;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The one signal of a service: whoever commits and whoever waits must share it. */
@AutoConfiguration
class CommitSignalAutoConfiguration {

    @Bean
    CommitSignal commitSignal() {
        return new CommitSignal();
    }
}
