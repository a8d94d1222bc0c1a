package uk.reachable.system.restore;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.client.Answer;
import uk.reachable.local.client.Api;
import uk.reachable.system.Incidents;

/** People at work, case after case, each a little different; who finds a service away leaves the case as it is. */
final class Work implements AutoCloseable {

    private static final String DESK = "duty.officer";
    private static final int HANDS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Api api;
    private final List<Thread> hands = new ArrayList<>();
    private final AtomicInteger cases = new AtomicInteger();
    private volatile boolean going = true;

    Work(Api api) {
        this.api = api;
    }

    static Work begin(Api api) {
        Work work = new Work(api);
        for (int hand = 0; hand < HANDS; hand++) {
            int first = hand;
            work.hands.add(Thread.ofVirtual().start(() -> work.run(first)));
        }
        return work;
    }

    private void run(int first) {
        for (int number = first; going; number += HANDS) {
            try {
                takeOn(number);
            } catch (ConditionTimeoutException | Away left) {
                // a service is away for a moment
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void takeOn(int number) throws InterruptedException {
        String referral = logged();
        cases.incrementAndGet();
        String provider =
                awaitReferral(referral, "OFFERED").at("/offer/provider").asString();
        switch (number % 8) {
            case 0 -> {} // nobody has answered yet
            case 1 -> post(worker(provider), referral + "/decline", Map.of("reason", "NO_CAPACITY"));
            case 2 -> handOver(referral, provider);
            case 3 -> support(referral, provider);
            case 4 -> {
                post(DESK, referral + "/withdraw", Map.of("reason", "RAISED_IN_ERROR"));
                post(DESK, referral + "/reopen", Map.of());
            }
            case 5 -> post(DESK, referral + "/amend", Map.of("site", "Ward 3"));
            case 6 -> post(DESK, referral + "/left-before-contact", Map.of());
            default -> accept(referral, provider);
        }
    }

    private void support(String referral, String provider) throws InterruptedException {
        String worker = worker(provider);
        accept(referral, provider);
        post(worker, referral + "/contacts", Map.of("answer", "YES"));
        post(
                worker,
                referral + "/sessions",
                Map.of("heldOn", LocalDate.now(ZoneOffset.UTC).toString()));
        post(worker, referral + "/complete", Map.of("outcome", "GOALS_MET"));
    }

    /** Until there are so many more cases than now. */
    void awaitMore(int more) {
        int enough = cases.get() + more;
        Awaitility.await(more + " more cases").atMost(LONGEST).until(() -> cases.get() >= enough);
    }

    /** A new case with one referral; its id. */
    String logged() throws InterruptedException {
        Answer answer = api.post(
                DESK, "/api/incidents", Incidents.stabbing(), UUID.randomUUID().toString());
        if (!answer.succeeded()) {
            throw new Away(answer);
        }
        return answer.body().path("referrals").path(0).path("id").asString();
    }

    JsonNode awaitReferral(String referral, String status) {
        return await(referral, body -> body.path("status").asString("").equals(status));
    }

    private JsonNode await(String referral, Predicate<JsonNode> that) {
        return Awaitility.await(referral)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(40))
                .until(() -> api.get(DESK, "/api/referrals/" + referral).body(), that::test);
    }

    void accept(String referral, String provider) throws InterruptedException {
        post(worker(provider), referral + "/accept", Map.of());
    }

    private void handOver(String referral, String provider) throws InterruptedException {
        accept(referral, provider);
        String to = provider.equals("redthread") ? "wm-reachable-moments-st-giles" : "wm-reachable-moments-redthread";
        JsonNode proposed =
                post(worker(provider), referral + "/handovers", Map.of("toProgramme", to, "reason", "BETTER_FIT"));
        String accept = referral + "/handovers/" + proposed.path("id").asString() + "/accept";
        String receiver = provider.equals("redthread") ? "caseworker.stgiles" : "caseworker.redthread";
        Awaitility.await(accept).atMost(PATIENCE).until(() -> api.post(receiver, "/api/referrals/" + accept, Map.of())
                .succeeded());
    }

    private JsonNode post(String user, String path, Map<String, ?> body) throws InterruptedException {
        Answer answer =
                api.post(user, "/api/referrals/" + path, body, UUID.randomUUID().toString());
        if (!answer.succeeded()) {
            throw new Away(answer);
        }
        return answer.body();
    }

    private static String worker(String provider) {
        return provider.equals("redthread") ? "caseworker.redthread" : "caseworker.stgiles";
    }

    /** Everybody ends the case that they have in hand. */
    @Override
    public void close() throws InterruptedException {
        going = false;
        for (Thread hand : hands) {
            hand.join();
        }
    }

    /** A request was not taken. */
    private static final class Away extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Away(Answer answer) {
            super(answer.inWords());
        }
    }
}
