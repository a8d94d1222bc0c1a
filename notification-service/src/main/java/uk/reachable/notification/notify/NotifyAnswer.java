package uk.reachable.notification.notify;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.NestedExceptionUtils;
import uk.gov.service.notify.Notification;
import uk.gov.service.notify.NotificationClientException;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.guard.ChannelFailure;
import uk.reachable.notification.guard.NoAnswer;
import uk.reachable.notification.guard.NotConnected;

/**
 * What Notify's answers mean: 400 is about this recipient, for good; 403 (our key, our clock), 429 (our limit), 5xx and
 * silence are about everybody, and pass.
 *
 * <p>Of an error only its status and its type are read and told: Notify says that its messages may change.
 */
final class NotifyAnswer {

    private static final Pattern TYPE = Pattern.compile("\"error\"\\s*:\\s*\"(\\w+)\"");

    private NotifyAnswer() {}

    /** @throws ChannelFailure for what the breaker counts */
    static Outcome of(NotificationClientException failed) {
        int status = failed.getHttpResult();
        if (status == 0) {
            throw unanswered(NestedExceptionUtils.getMostSpecificCause(failed));
        }
        String why = "Notify " + status + " " + type(String.valueOf(failed.getMessage()));
        return switch (status) {
            case 400 -> new Outcome.Refused(why);
            case 403 -> throw new ChannelFailure(why + ": check NOTIFY_API_KEY and the clock of this machine");
            default -> throw new ChannelFailure(why);
        };
    }

    private static ChannelFailure unanswered(Throwable cause) {
        return switch (cause) {
            case ConnectException _, UnknownHostException _, NoRouteToHostException _ ->
                new NotConnected("no connection to Notify");
            default -> new NoAnswer(cause.getClass().getSimpleName());
        };
    }

    private static String type(String answer) {
        return TYPE.matcher(answer)
                .results()
                .findFirst()
                .map((MatchResult found) -> found.group(1))
                .orElse("without a type");
    }

    /**
     * What Notify has of a delivery already; empty when it must be sent: it has nothing, or gave up what it had for a
     * reason that passes.
     */
    static Optional<Outcome> known(List<Notification> notifications) {
        return notifications.stream()
                .sorted(Comparator.comparing(Notification::getCreatedAt).reversed())
                .flatMap(notification -> outcome(notification).stream())
                .findFirst();
    }

    private static Optional<Outcome> outcome(Notification notification) {
        return switch (notification.getStatus()) {
            case "delivered" -> Optional.of(new Outcome.Arrived());
            case "permanent-failure" -> Optional.of(new Outcome.Refused("Notify permanent-failure"));
            case "created", "sending", "pending", "sent" ->
                Optional.of(new Outcome.Taken(notification.getId().toString()));
            default -> Optional.empty();
        };
    }
}
