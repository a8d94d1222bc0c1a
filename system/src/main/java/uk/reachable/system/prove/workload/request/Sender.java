package uk.reachable.system.prove.workload.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import uk.reachable.local.client.Answer;
import uk.reachable.local.client.Api;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.system.prove.history.History;
import uk.reachable.system.prove.history.Operation;

/** Sends a request under one key until its answer is final, and writes down what came of it. */
public final class Sender {

    /** Longer than any fault lasts: who gives up does not know what happened. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Whoever only reads gives up sooner: nothing is left open by it. */
    private static final Duration PATIENCE_OF_READERS = Duration.ofSeconds(3);

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    private static final String STREET_CRIME = "police-street-csv";

    private final Api api;
    private final History history;
    private final Clock clock;
    private final AtomicLong numbers = new AtomicLong();

    public Sender(Api api, History history, Clock clock) {
        this.api = api;
        this.history = history;
        this.clock = clock;
    }

    public Operation send(Request request) throws InterruptedException {
        long number = numbers.incrementAndGet();
        Instant sent = clock.instant();
        Instant end = sent.plus(request.way() == Request.Way.GET ? PATIENCE_OF_READERS : PATIENCE);
        int tries = 1;
        Answer answer = attempt(request);
        while (Finality.of(answer) == Finality.OPEN && clock.instant().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(pauseAfter(answer).toMillis());
            answer = attempt(request);
            tries++;
        }
        Operation operation = new Operation(
                number,
                request.command(),
                request.user(),
                request.path(),
                request.key(),
                request.about(),
                sent,
                clock.instant(),
                tries,
                Finality.of(answer).outcome(request, tries),
                answer.status(),
                answer.body());
        history.add(operation);
        return operation;
    }

    private Answer attempt(Request request) throws InterruptedException {
        try {
            if (request.isFromOutside()) {
                return api.postFromOutside(request.path(), request.body());
            }
            return switch (request.way()) {
                case POST -> api.post(request.user(), request.path(), request.body(), request.key());
                case PUT -> api.put(request.user(), request.path(), request.body());
                case GET -> api.get(request.user(), request.path());
                case UPLOAD ->
                    api.upload(request.user(), request.path(), STREET_CRIME, (String) request.body(), request.key());
            };
        } catch (CannotRun signInIsAway) {
            return Answer.unreachable();
        }
    }

    private static Duration pauseAfter(Answer answer) {
        Duration asked = answer.retryAfter().orElse(PAUSE);
        return asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
    }
}
