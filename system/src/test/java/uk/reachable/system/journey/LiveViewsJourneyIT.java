package uk.reachable.system.journey;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Addresses;
import uk.reachable.system.Incidents;
import uk.reachable.system.LiveStream;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Inbox and board are live through the gateway, and a reader who was away goes on exactly where they left. */
@ExtendWith(RunningSystem.class)
class LiveViewsJourneyIT {

    private static final String INBOX = "/api/inbox/stream";
    private static final String BOARD = "/api/board/stream";

    private static final String GATEWAY_STREAMS = "reachable_gateway_streams_open";
    private static final String BOARD_VIEWERS = "reachable_board_viewers";

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Steps steps = new Steps();

    @Test
    void aNoticeComesLiveAndAfterAnAbsenceNothingIsMissedOrRepeated() {
        String user = "caseworker.stgiles";
        LiveStream.Event first;
        try (LiveStream inbox = steps.client.follow(user, INBOX, null)) {
            Logged logged = inCustody();
            first = inbox.await("the notice", event -> isAbout(event, logged));
        }
        Logged meanwhile = inCustody();
        steps.awaitNotice(user, "OFFER_MADE", meanwhile.reference());

        try (LiveStream inbox = steps.client.follow(user, INBOX, first.id())) {
            LiveStream.Event missed = inbox.await("what came meanwhile", event -> isAbout(event, meanwhile));

            assertThat(missed.name()).isEqualTo("notice");
            assertThat(inbox.events()).noneMatch(event -> event.id().equals(first.id()));
        }
    }

    @Test
    void theBoardShowsAChangeLiveAndGoesOnFromWhatWasLoaded() {
        JsonNode loaded = steps.client.get("duty.officer", "/api/board").body();
        Logged logged = steps.log(Incidents.stabbing());

        try (LiveStream board = steps.client.follow(
                "duty.officer", BOARD, loaded.path("lastEventId").asString())) {
            board.await("the new row", event -> isAbout(event, logged));
            LiveStream.Event offered = board.await(
                    "its offer",
                    event -> isAbout(event, logged) && event.data().toString().contains("\"OFFERED\":1"));

            assertThat(offered.name()).isEqualTo("change");
        }
    }

    @Test
    void theForumFollowsItsOwnAreaOnly() {
        String last = steps.client.get("tasking.birmingham", "/api/board").at("/lastEventId");
        Logged elsewhere = steps.log(Incidents.inEmergencyDepartmentOf(Incidents.COVENTRY, 1));
        Logged here = steps.log(Incidents.threeBoxes());

        try (LiveStream board = steps.client.follow("tasking.birmingham", BOARD, last)) {
            board.await("the own area", event -> isAbout(event, here));

            assertThat(board.text()).doesNotContain(elsewhere.reference());
        }
    }

    @Test
    void ofViewersWhoHaveGoneNothingIsLeftInTheGatewayOrInTheService() throws Exception {
        double atTheGateway = viewers("gateway", GATEWAY_STREAMS);
        double atTheService = viewers("incident-service", BOARD_VIEWERS);
        List<LiveStream> viewers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            viewers.add(steps.client.follow("duty.officer", BOARD, null));
        }
        assertThat(viewers("gateway", GATEWAY_STREAMS)).isGreaterThanOrEqualTo(100);
        assertThat(viewers("incident-service", BOARD_VIEWERS)).isGreaterThanOrEqualTo(100);

        viewers.forEach(LiveStream::close);

        await("the gateway").atMost(SOON).until(() -> afterAChange("gateway", GATEWAY_STREAMS) <= atTheGateway);
        await("the service").atMost(SOON).until(() -> afterAChange("incident-service", BOARD_VIEWERS) <= atTheService);
    }

    /** Each change finds who has left; without any, the second heartbeat does. */
    private double afterAChange(String part, String gauge) throws Exception {
        steps.log(Incidents.threeBoxes());
        return viewers(part, gauge);
    }

    /** As the part's own metrics count them. */
    private static double viewers(String part, String gauge) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(Addresses.management(part).resolve("/actuator/prometheus"))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line -> line.startsWith(gauge))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        }
    }

    private Logged inCustody() {
        return steps.log(Incidents.incident(List.of(Incidents.adultInCustody())));
    }

    private static boolean isAbout(LiveStream.Event event, Logged logged) {
        return event.data().toString().contains(logged.reference());
    }
}
