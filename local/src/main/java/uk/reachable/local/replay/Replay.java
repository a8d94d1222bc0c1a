package uk.reachable.local.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import uk.reachable.local.client.Answer;
import uk.reachable.local.client.Api;
import uk.reachable.local.client.NewIncident;
import uk.reachable.local.client.Patience;
import uk.reachable.local.client.Retries;
import uk.reachable.local.machine.Console;

/** Sends the incidents, a few at a time, and counts; keeps of each no more than its id. */
final class Replay {

    private static final String DUTY_OFFICER = "duty.officer";

    /** Long enough for a part to crash and come back. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Api api;
    private final Clock clock;
    private final Retries retries;
    private final Patience patience;
    private final Tally tally = new Tally();
    private final Queue<String> logged = new ConcurrentLinkedQueue<>();

    Replay(Api api, Clock clock) {
        this.api = api;
        this.clock = clock;
        this.retries = new Retries(clock, LONGEST_WAIT);
        this.patience = new Patience(clock, LONGEST_WAIT, Duration.ofMillis(250));
    }

    /** Sends {@code limit} incidents, at most {@code perSecond} of them a second (0: as fast as they are taken). */
    void send(Draw draw, int limit, int perSecond, Progress progress) throws Exception {
        Instant start = clock.instant();
        try (Lanes lanes = new Lanes()) {
            for (int number = 1; number <= limit; number++) {
                awaitTurn(start, number, perSecond);
                NewIncident incident = draw.incident(number);
                lanes.run(() -> {
                    log(incident);
                    progress.oneMore();
                });
            }
        }
    }

    /**
     * Waits until no referral of these incidents is RAISED any more, or the limit is over; then counts where they
     * stand.
     */
    Tally settle(Progress progress) throws Exception {
        try (Lanes lanes = new Lanes()) {
            for (String id = logged.poll(); id != null; id = logged.poll()) {
                String incident = id;
                lanes.run(() -> {
                    tally.settled(response(incident).body());
                    progress.oneMore();
                });
            }
        }
        return tally;
    }

    int logged() {
        return logged.size();
    }

    private void log(NewIncident incident) throws Exception {
        String key = incident.externalReference();
        Answer answer = retries.until(() -> api.post(DUTY_OFFICER, "/api/incidents", incident, key));
        if (answer.succeeded()) {
            tally.logged(answer.body());
            logged.add(answer.body().path("id").asString());
        } else {
            tally.refused();
            Console.say(key + ": " + answer.inWords());
        }
    }

    private Answer response(String incident) throws Exception {
        String path = "/api/incidents/" + incident + "/response";
        return patience.until(
                () -> retries.until(() -> api.get(DUTY_OFFICER, path)),
                answer -> !answer.body().toString().contains("\"RAISED\""));
    }

    private void awaitTurn(Instant start, int number, int perSecond) throws InterruptedException {
        if (perSecond > 0) {
            Instant turn = start.plusMillis((number - 1) * 1_000L / perSecond);
            TimeUnit.MILLISECONDS.sleep(Duration.between(clock.instant(), turn).toMillis());
        }
    }
}
