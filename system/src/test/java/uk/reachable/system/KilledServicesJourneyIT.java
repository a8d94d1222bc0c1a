package uk.reachable.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Each service is killed with -9 once while incidents are logged and offers answered; nothing acknowledged is lost. */
@ExtendWith(RunningSystem.class)
class KilledServicesJourneyIT {

    private static final List<String> SERVICES =
            List.of("incident-service", "referral-service", "intervention-service", "notification-service", "gateway");
    private static final List<String> PROVIDERS = List.of("caseworker.redthread", "caseworker.stgiles");
    private static final int LOGGING_DESKS = 2;
    private static final int MOST_INCIDENTS = 45;
    /** Not a measure: a start takes 20 s alone and several times that beside a second system on two cores. */
    private static final Duration LONGEST_RETURN = Duration.ofMinutes(4);

    private final Client client = RunningSystem.client();
    private final Audit audit = new Audit(client);
    private final Queue<JsonNode> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean busy = new AtomicBoolean(true);

    @Test
    void nothingAcknowledgedIsLostAndNothingHappensTwiceWhenEveryServiceIsKilled() throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = IntStream.range(0, LOGGING_DESKS)
                    .<Future<?>>mapToObj(desk -> people.submit(this::logIncidents))
                    .toList();
            Future<?> answering = people.submit(this::answerOffers);

            try {
                SERVICES.forEach(this::killAndAwaitReturn);
            } finally {
                busy.set(false);
            }
            for (Future<?> task : work) {
                task.get();
            }
            answering.get();
        }

        awaitQuiet();
        assertThat(acknowledged).hasSizeGreaterThan(5);
        assertThat(audit.boardReferences())
                .containsAll(acknowledged.stream()
                        .map(incident -> incident.path("reference").asString())
                        .toList())
                .doesNotHaveDuplicates();
        acknowledged.forEach(incident ->
                audit.assertOneLiveStatePerReferral(incident.path("id").asString()));
        // The places follow by events, and whoever was killed last has the most to catch up with.
        await("places add up").atMost(Duration.ofSeconds(60)).untilAsserted(audit::assertPlacesAddUp);
        assertThat(audit.noticesPerOffer(PROVIDERS).values()).isNotEmpty().allSatisfy(count -> assertThat(count)
                .isEqualTo(1));
    }

    private void logIncidents() {
        while (busy.get() && acknowledged.size() < MOST_INCIDENTS) {
            Answer answer = client.postUntilAnswered("duty.officer", "/api/incidents", Incidents.stabbing());
            assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
            acknowledged.add(answer.body());
        }
    }

    /** Redthread declines every other offer, St Giles accepts what it is offered. */
    private void answerOffers() {
        int answered = 0;
        while (busy.get()) {
            for (String user : PROVIDERS) {
                for (JsonNode item : client.get(user, "/api/inbox").body().path("items")) {
                    boolean decline = user.equals("caseworker.redthread") && answered++ % 2 == 0;
                    answer(user, item.path("referralId").asString(""), decline);
                }
            }
        }
    }

    private void answer(String user, String referralId, boolean decline) {
        if (!client.get(user, "/api/referrals/" + referralId)
                .body()
                .path("status")
                .asString("")
                .equals("OFFERED")) {
            return;
        }
        String path = "/api/referrals/" + referralId + (decline ? "/decline" : "/accept");
        Answer answer = client.postUntilAnswered(user, path, decline ? Map.of("reason", "NO_CAPACITY") : Map.of());
        assertThat(answer.status()).as("%s %s", path, answer.body()).isIn(200, 409);
    }

    private void killAndAwaitReturn(String service) {
        long before = acknowledged.size();
        await("work in hand before " + service + " is killed")
                .atMost(Duration.ofSeconds(30))
                .until(() -> acknowledged.size() > before || acknowledged.size() >= MOST_INCIDENTS);
        long pid = RunningSystem.SYSTEM.pidOf(service);
        RunningSystem.SYSTEM.kill(service);
        await(service + " is back")
                .atMost(LONGEST_RETURN)
                .until(() -> RunningSystem.SYSTEM.allUp()
                        && RunningSystem.SYSTEM.pidOf(service) != pid
                        && RunningSystem.SYSTEM.pidOf(service) != 0);
    }

    /** Quiet: every event has been applied, so that nothing is RAISED and a second look sees the same. */
    private void awaitQuiet() {
        await("quiet").atMost(Duration.ofSeconds(60)).until(() -> {
            Map<String, Integer> counts = audit.boardCounts();
            return !counts.containsKey("RAISED")
                    && audit.boardReferences().size() >= acknowledged.size()
                    && counts.equals(audit.boardCounts());
        });
    }
}
