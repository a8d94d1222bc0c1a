package uk.reachable.system.prove.workload.request;

import uk.reachable.local.client.Answer;
import uk.reachable.system.prove.history.Outcome;

/** Whether an answer ends a request or leaves it open, so that it has to be sent again. */
enum Finality {
    DONE,
    REFUSED,
    OPEN;

    /**
     * No answer, too many requests, a part that is away or failed, a token that is not recognised, and a key in flight.
     */
    static Finality of(Answer answer) {
        int status = answer.status();
        if (answer.succeeded()) {
            return DONE;
        }
        boolean open = status == 0
                || status == 401
                || status == 408
                || status == 429
                || status >= 500
                || status == 409 && isInFlight(answer);
        return open ? OPEN : REFUSED;
    }

    /** A refused repeat of what has no key may have had its effect before: by the try whose answer was lost. */
    Outcome outcome(Request request, int tries) {
        return switch (this) {
            case DONE -> Outcome.ACKNOWLEDGED;
            case REFUSED -> tries == 1 || request.isRepeatable() ? Outcome.REFUSED : Outcome.UNKNOWN;
            case OPEN -> Outcome.UNKNOWN;
        };
    }

    /** A conflict about the key itself, and not about the case. */
    private static boolean isInFlight(Answer answer) {
        return answer.body().path("detail").asString("").contains("Idempotency-Key");
    }
}
