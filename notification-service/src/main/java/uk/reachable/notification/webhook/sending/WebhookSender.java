package uk.reachable.notification.webhook.sending;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.delivery.channel.ChannelSender;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.publication.NoticePublication;
import uk.reachable.notification.webhook.answer.Reply;
import uk.reachable.notification.webhook.endpoint.Endpoint;
import uk.reachable.notification.webhook.endpoint.EndpointSecrets;
import uk.reachable.notification.webhook.endpoint.EndpointState.Disabled;
import uk.reachable.notification.webhook.endpoint.EndpointState.Enabled;
import uk.reachable.notification.webhook.endpoint.Endpoints;
import uk.reachable.notification.webhook.endpoint.SigningSecret;

/** The channel webhook. */
public class WebhookSender implements ChannelSender {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);

    private final Endpoints endpoints;
    private final EndpointSecrets secrets;
    private final EndpointHealth health;
    private final Partner partner;
    private final Clock clock;

    WebhookSender(Endpoints endpoints, EndpointSecrets secrets, EndpointHealth health, Partner partner, Clock clock) {
        this.endpoints = endpoints;
        this.secrets = secrets;
        this.health = health;
        this.partner = partner;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    /** Each host has a breaker of its own, so that the channel as a whole is never shut. */
    @Override
    public boolean mayBeAsked() {
        return true;
    }

    @Override
    public Outcome send(Attempt attempt, List<InboxItem> items) {
        Optional<Endpoint> endpoint = endpoints.byId(UUID.fromString(attempt.address()));
        return endpoint.map(it -> outcome(attempt, it, items.getFirst()))
                .orElseGet(() -> new Outcome.Refused("webhook removed"));
    }

    private Outcome outcome(Attempt attempt, Endpoint endpoint, InboxItem item) {
        return switch (endpoint.state()) {
            case Disabled off -> new Outcome.Refused("webhook is off: " + off.reason());
            case Enabled on when on.isLeftAlone(clock.instant()) -> new Outcome.NotTried();
            case Enabled _ -> outcome(attempt, deliver(attempt, endpoint, item));
        };
    }

    private Reply deliver(Attempt attempt, Endpoint endpoint, InboxItem item) {
        Reply reply = call(endpoint, WebhookMessage.of(attempt.deliveryId(), NoticePublication.eventOf(item)));
        health.answered(endpoint, reply);
        return reply;
    }

    private Reply call(Endpoint endpoint, WebhookMessage message) {
        List<SigningSecret> signing = secrets.signing(endpoint.id(), clock.instant());
        return signing.isEmpty()
                ? new Reply.Failed("no secret of it can be opened")
                : partner.send(endpoint, message, signing);
    }

    private static Outcome outcome(Attempt attempt, Reply reply) {
        return switch (reply) {
            case Reply.Took _ -> new Outcome.Arrived();
            case Reply.Gone _ -> new Outcome.Refused("answered 410");
            case Reply.Refused(String why) -> new Outcome.Refused(why);
            case Reply.NotAsked _ -> new Outcome.NotTried();
            case Reply.Failed failed -> {
                warn(attempt, failed.why());
                yield new Outcome.NotTaken(failed.why());
            }
            case Reply.Unanswered(String why) -> {
                warn(attempt, why);
                yield new Outcome.Unanswered(why);
            }
        };
    }

    private static void warn(Attempt attempt, String why) {
        LOG.warn("{}: a webhook did not take a notice: {}", attempt.incidentReference(), why);
    }

    /**
     * Sends a message that is about no case, whether or not the endpoint is on, and changes nothing here.
     *
     * @return empty when it arrived, else why not
     */
    public Optional<String> test(Endpoint endpoint) {
        return switch (call(endpoint, WebhookMessage.test(endpoint.id(), clock.instant()))) {
            case Reply.Took _ -> Optional.empty();
            case Reply.Gone _ -> Optional.of("answered 410");
            case Reply.Refused(String why) -> Optional.of(why);
            case Reply.Failed failed -> Optional.of(failed.why());
            case Reply.Unanswered(String why) -> Optional.of(why);
            case Reply.NotAsked _ -> Optional.of("left alone for a while: it failed too often, or is busy with ours");
        };
    }
}
