package uk.reachable.system.prove.probe;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import uk.reachable.local.client.Answer;
import uk.reachable.local.client.Api;
import uk.reachable.system.prove.history.History;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

/** The cases of the probe: each asks for a programme that has places for all. They count as operations, too. */
public final class ProbeCases {

    static final String CASEWORKER = "caseworker.westyorkshire";

    private static final String DUTY_OFFICER = "duty.westyorkshire";
    private static final String PATH = "/api/incidents";
    private static final String CALDERDALE = "E08000033";

    /** Far from the numbers of the other clients' operations. */
    private static final long FIRST_NUMBER = 1_000_000_000;

    private final Api api;
    private final History history;
    private final Clock clock;
    private final long seed;
    private final AtomicLong numbers = new AtomicLong(FIRST_NUMBER);

    public ProbeCases(Api api, History history, Clock clock, long seed) {
        this.api = api;
        this.history = history;
        this.clock = clock;
        this.seed = seed;
    }

    /** Logs the next one, once; the id of its referral when the system has taken it. */
    Optional<String> log() throws InterruptedException {
        long number = numbers.getAndIncrement();
        String key = "probe-" + seed + "-" + number;
        Instant sent = clock.instant();
        Answer answer = api.post(DUTY_OFFICER, PATH, incident(key), key);
        history.add(new Operation(
                number,
                "LOG_INCIDENT",
                DUTY_OFFICER,
                PATH,
                key,
                Map.of("externalReference", key),
                sent,
                clock.instant(),
                1,
                outcome(answer),
                answer.status(),
                answer.body()));
        String referral = answer.body().at("/referrals/0/id").asString("");
        return referral.isEmpty() ? Optional.empty() : Optional.of(referral);
    }

    private static Outcome outcome(Answer answer) {
        if (answer.succeeded()) {
            return Outcome.ACKNOWLEDGED;
        }
        return answer.status() / 100 == 4 && answer.status() != 409 && !answer.isWorthRepeating()
                ? Outcome.REFUSED
                : Outcome.UNKNOWN;
    }

    private static Map<String, Object> incident(String reference) {
        return Map.of(
                "category", "ROBBERY",
                "severity", "LOW",
                "localAuthority", CALDERDALE,
                "setting", "EMERGENCY_DEPARTMENT",
                "source", "POLICE",
                "externalReference", reference,
                "people",
                        List.of(Map.of("role", "VICTIM", "ageBand", "UNDER_18", "needs", List.of("REACHABLE_MOMENT"))));
    }
}
