package uk.reachable.notification.webhook.sending;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import jakarta.annotation.PreDestroy;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.core.NestedExceptionUtils;
import uk.reachable.notification.webhook.answer.Answer;
import uk.reachable.notification.webhook.answer.Reply;
import uk.reachable.notification.webhook.answer.ReplyPolicy;
import uk.reachable.notification.webhook.endpoint.Endpoint;
import uk.reachable.notification.webhook.endpoint.SigningSecret;
import uk.reachable.notification.webhook.sending.HostGuards.HostGuard;

/** One signed call to a partner's system, behind its host's breaker and bulkhead and within one time limit. */
class Partner {

    private static final Logger LOG = LoggerFactory.getLogger(Partner.class);

    private final PartnerHttp http;
    private final HostGuards guards;
    private final TimeLimiter timeLimit;
    private final Clock clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Partner(PartnerHttp http, HostGuards guards, TimeLimiterRegistry timeLimits, Clock clock) {
        this.http = http;
        this.guards = guards;
        this.timeLimit = timeLimits.timeLimiter("webhook");
        this.clock = clock;
    }

    /** Signs at the time of this call: a repeat has the same id and a new time. */
    Reply send(Endpoint endpoint, WebhookMessage message, List<SigningSecret> secrets) {
        Map<String, String> headers = headers(message, secrets, clock.instant());
        Supplier<Future<Answer>> call = () -> threads.submit(() -> http.post(endpoint.url(), headers, message.body()));
        HostGuard guard = guards.of(endpoint.url());
        Callable<Answer> limited = TimeLimiter.decorateFutureSupplier(timeLimit, call);
        try {
            Answer answer = guard.breaker().executeCallable(Bulkhead.decorateCallable(guard.bulkhead(), limited));
            return ReplyPolicy.of(answer, clock.instant());
        } catch (CallNotPermittedException | BulkheadFullException leftAlone) {
            return new Reply.NotAsked();
        } catch (Exception failed) { // a Callable may throw any; a channel answers whatever happens
            return noAnswer(endpoint, failed);
        }
    }

    private static Map<String, String> headers(WebhookMessage message, List<SigningSecret> secrets, Instant at) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/cloudevents+json");
        headers.put("webhook-id", message.id().toString());
        headers.put("webhook-timestamp", Long.toString(at.getEpochSecond()));
        headers.put("webhook-signature", Signature.of(message, at, secrets));
        return headers;
    }

    private static Reply noAnswer(Endpoint endpoint, Exception failed) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failed);
        LOG.warn(
                "Webhook {} of {} gave no answer: {}",
                endpoint.id(),
                endpoint.organisation(),
                cause.getClass().getSimpleName());
        if (cause instanceof FilteredHostException) {
            return new Reply.Refused("leads to an address that is not public");
        }
        String why = "no answer: " + cause.getClass().getSimpleName();
        return neverConnected(failed) ? new Reply.Failed(why) : new Reply.Unanswered(why);
    }

    /** Then nothing can have been taken. */
    private static boolean neverConnected(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause instanceof ConnectTimeoutException
                        || cause instanceof UnknownHostException
                        || cause instanceof SSLHandshakeException);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
