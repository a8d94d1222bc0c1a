package uk.reachable.notification.webhook.answer;

import org.jspecify.annotations.Nullable;

/** What a receiver answered; its body is never read. */
public record Answer(int status, @Nullable String retryAfter) {

    /**
     * Whether its system is unwell; any other refusal is an answer of a healthy one, which the breaker leaves alone.
     */
    public boolean isUnwell() {
        return status >= 500;
    }
}
