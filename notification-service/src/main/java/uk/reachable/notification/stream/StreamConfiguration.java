package uk.reachable.notification.stream;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.reachable.notification.inbox.NoticesPosted;
import uk.reachable.notification.polling.Poller;

/** Keeps the streams moving: at once for what this instance posts, within 200 ms for what another one posts. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    @Bean
    Poller inboxHeadPoller(InboxHeads heads) {
        return new Poller("inbox heads", Duration.ofMillis(200), heads::refresh);
    }

    @Bean
    StreamWakeUp streamWakeUp(Poller inboxHeadPoller) {
        return new StreamWakeUp(inboxHeadPoller);
    }

    record StreamWakeUp(Poller poller) {
        @TransactionalEventListener
        void on(NoticesPosted posted) {
            poller.wake();
        }
    }
}
