package uk.reachable.system.journey;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Incidents;
import uk.reachable.system.LiveStream;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** Inbox and board are live through the gateway, and a reader who was away goes on exactly where they left. */
@ExtendWith(RunningSystem.class)
class LiveViewsJourneyIT {

    private static final String INBOX = "/api/inbox/stream";
    private static final String BOARD = "/api/board/stream";

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

    private Logged inCustody() {
        return steps.log(Incidents.incident(List.of(Incidents.adultInCustody())));
    }

    private static boolean isAbout(LiveStream.Event event, Logged logged) {
        return event.data().toString().contains(logged.reference());
    }
}
