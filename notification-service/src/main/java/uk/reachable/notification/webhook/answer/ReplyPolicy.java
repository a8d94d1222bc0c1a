package uk.reachable.notification.webhook.answer;

import java.time.Instant;

/**
 * What a status means (Standard Webhooks, "Responding to webhooks"): 2xx is the only success, 410 the only farewell.
 */
public final class ReplyPolicy {

    private static final int GONE = 410;

    private ReplyPolicy() {}

    /** Whatever is neither is tried again, 4xx too: a receiver that is being mended may answer anything. */
    public static Reply of(Answer answer, Instant now) {
        int status = answer.status();
        return switch (status / 100) {
            case 2 -> new Reply.Took();
            case 3 -> new Reply.Refused("redirect " + status + " is not followed");
            default ->
                status == GONE
                        ? new Reply.Gone()
                        : new Reply.Failed(
                                "answered " + status,
                                RetryAfter.read(answer.retryAfter(), now).orElse(null));
        };
    }
}
