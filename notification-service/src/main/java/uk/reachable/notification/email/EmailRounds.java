package uk.reachable.notification.email;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due, a few at a time, until nothing is due or the mail server must be left alone. */
@Component
class EmailRounds {

    private static final int AT_ONCE = 10;
    private static final Logger LOG = LoggerFactory.getLogger(EmailRounds.class);

    private final EmailDeliveries deliveries;
    private final EmailHandler handler;
    private final MailServer server;
    private final Clock clock;
    private final Counter repeats;

    EmailRounds(
            EmailDeliveries deliveries, EmailHandler handler, MailServer server, Clock clock, MeterRegistry meters) {
        this.deliveries = deliveries;
        this.handler = handler;
        this.server = server;
        this.clock = clock;
        this.repeats = Counter.builder("reachable.email.repeats")
                .description("Attempts after one without a known end: the reader may see these e-mails twice")
                .register(meters);
    }

    void sendDue() {
        int claimed = AT_ONCE;
        while (claimed == AT_ONCE && server.mayBeAsked()) {
            List<Attempt> attempts = deliveries.claim(AT_ONCE, clock.instant());
            repeats.increment(attempts.stream().filter(Attempt::perhapsRepeat).count());
            sendAll(attempts);
            claimed = attempts.size();
        }
    }

    private void sendAll(List<Attempt> attempts) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            attempts.forEach(attempt -> threads.execute(() -> send(attempt)));
        }
    }

    /** What could not be saved is still claimed, and is tried again when its lease ends. */
    private void send(Attempt attempt) {
        try {
            handler.attempt(attempt);
        } catch (RuntimeException unsaved) {
            LOG.error(
                    "{}: an attempt of e-mail {} has no known end and will be repeated",
                    attempt.incidentReference(),
                    attempt.messageId(),
                    unsaved);
        }
    }
}
