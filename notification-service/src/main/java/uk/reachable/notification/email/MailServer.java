package uk.reachable.notification.email;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import jakarta.annotation.PreDestroy;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The SMTP server, behind a circuit breaker and a time limit: when it is away it is left alone, and nobody else waits
 * for it.
 */
@Component
class MailServer {

    private static final String NAME = "smtp";
    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    private final JavaMailSender smtp;
    private final CircuitBreaker breaker;
    private final TimeLimiter timeLimit;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    MailServer(JavaMailSender smtp, CircuitBreakerRegistry breakers, TimeLimiterRegistry timeLimits) {
        this.smtp = smtp;
        this.breaker = breakers.circuitBreaker(NAME);
        this.timeLimit = timeLimits.timeLimiter(NAME);
    }

    /** False while the breaker is open. */
    boolean mayBeAsked() {
        return breaker.getState() != CircuitBreaker.State.OPEN;
    }

    /** {@code incidentReference} is for the log. */
    Outcome send(MimeMessage message, String incidentReference) {
        Supplier<Future<Outcome>> attempt = () -> threads.submit(() -> hand(message));
        Callable<Outcome> limited = TimeLimiter.decorateFutureSupplier(timeLimit, attempt);
        try {
            return breaker.executeCallable(limited);
        } catch (CallNotPermittedException open) {
            return Outcome.NOT_TRIED;
        } catch (Exception failed) {
            LOG.warn(
                    "{}: the mail server did not take an e-mail: {}",
                    incidentReference,
                    NestedExceptionUtils.getMostSpecificCause(failed).toString());
            return Outcome.NOT_TAKEN;
        }
    }

    /** A refusal is an answer of a healthy server, so the breaker does not count it. */
    private Outcome hand(MimeMessage message) {
        try {
            smtp.send(message);
            return Outcome.TAKEN;
        } catch (MailSendException notTaken) {
            if (isRefusal(notTaken)) {
                return Outcome.REFUSED;
            }
            throw notTaken;
        }
    }

    /** Jakarta Mail lists an address as invalid when the server refuses it for good (5xx). */
    private static boolean isRefusal(MailSendException notTaken) {
        return Arrays.stream(notTaken.getMessageExceptions())
                .anyMatch(cause -> cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
