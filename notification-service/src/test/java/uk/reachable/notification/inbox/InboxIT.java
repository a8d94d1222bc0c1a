package uk.reachable.notification.inbox;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.referral.ReferralHeartbeat;
import uk.reachable.notification.audience.Events;
import uk.reachable.notification.audience.Told;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.Kafka;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RunningService
class InboxIT {

    private static final Token REDTHREAD = TestTokens.caseworkerRedthread();
    private static final Token ST_GILES = TestTokens.caseworkerStGiles();
    private static final Token DUTY_DESK = TestTokens.dutyOfficer();

    @Autowired
    Kafka kafka;

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    private final String referral = UUID.randomUUID().toString();
    private final String offer = UUID.randomUUID().toString();

    private JsonNode onlyItem(Token as) {
        List<JsonNode> items = await().until(() -> client.inbox(as, offer), found -> !found.isEmpty());
        assertThat(items).hasSize(1);
        return items.getFirst();
    }

    private int deadLetters() {
        return jdbc.sql("SELECT count(*) FROM dead_letter").query(Integer.class).single();
    }

    @Test
    void anOfferStandsInTheInboxOfTheProvider() {
        kafka.send(Events.offerMade(referral, offer), 1);

        JsonNode item = onlyItem(REDTHREAD);
        assertThat(item.get("kind").asString()).isEqualTo("OFFER_MADE");
        assertThat(item.get("referralId").asString()).isEqualTo(referral);
        assertThat(item.get("incidentReference").asString()).isEqualTo("WM-2026-0042");
        assertThat(item.get("respondBy").asString()).isEqualTo("2026-11-20T20:15:00Z");
        assertThat(item.get("read").asBoolean()).isFalse();
    }

    @Test
    void anOfferThatComesTwiceIsOneNotice() {
        kafka.send(Events.offerMade(referral, offer), 1);
        kafka.send(Events.offerMade(referral, offer), 1);
        kafka.send(Events.offerMade(referral, offer), 2);
        kafka.send(Events.waiting(offer, offer), 1);

        onlyItem(DUTY_DESK);
        onlyItem(REDTHREAD);
    }

    @Test
    void anEventBeforeItsPredecessorWaitsForIt() {
        String later = UUID.randomUUID().toString();
        kafka.send(Events.offerMade(referral, later), 3);
        kafka.send(Events.offerMade(referral, offer), 2);
        kafka.send(Events.raised(referral), 1);

        onlyItem(REDTHREAD);
        await().until(() -> client.inbox(REDTHREAD, later).size() == 1);
        List<String> newestFirst = client.inbox(REDTHREAD).stream()
                .map(item -> item.get("offerId").asString(""))
                .filter(id -> id.equals(offer) || id.equals(later))
                .toList();
        assertThat(newestFirst).containsExactly(later, offer);
    }

    @Test
    void whateverAResponseTellsTheDutyDeskIsKeptForIt() {
        List<IncidentEvent> all = Told.all().toList();
        for (int turn = 0; turn < all.size(); turn++) {
            kafka.send(all.get(turn), turn + 1);
        }

        await().untilAsserted(() -> assertThat(client.inbox(DUTY_DESK))
                .extracting(item -> item.get("kind").asString())
                .contains(
                        "MEETING_OVERDUE",
                        "ACTION_OVERDUE",
                        "CONTACT_REVIEW_DUE",
                        "SAFEGUARDING_UNANSWERED",
                        "EMERGENCY_ACCESS_TAKEN",
                        "COMMUNITY_NOTICE_UNOPENED"));
    }

    @Test
    void aHeartbeatTellsNobodyAnything() {
        int before = client.inbox(DUTY_DESK).size();
        kafka.send(new ReferralHeartbeat(0, Events.NOW), 1);
        kafka.send(Events.offerMadeAtNight(referral, offer), 1);

        onlyItem(DUTY_DESK);
        assertThat(client.inbox(DUTY_DESK)).hasSize(before + 1);
        assertThat(deadLetters()).isZero();
    }

    @Test
    void theDutyDeskSeesWhenSomebodyIsOnShiftAndWhomToRing() {
        kafka.send(Events.offerMadeAtNight(referral, offer), 1);

        JsonNode item = onlyItem(DUTY_DESK);
        assertThat(item.get("kind").asString()).isEqualTo("NOBODY_ON_SHIFT");
        assertThat(item.get("onShiftFrom").asString()).isEqualTo("2026-11-21T08:00:00Z");
        assertThat(item.get("ring").asString()).isEqualTo(Events.RING);
    }

    @Test
    void aMissedLegStandsInTheInboxOfTheProviderAndOfTheDutyDeskOnce() {
        kafka.send(Events.legMissed(referral, "leg-of-" + referral), 1);
        kafka.send(Events.legMissed(referral, "leg-of-" + referral), 2);
        kafka.send(Events.offerMade(referral, offer), 3);

        onlyItem(REDTHREAD);
        assertThat(kindsAbout(REDTHREAD)).containsExactly("OFFER_MADE", "LEG_MISSED");
        assertThat(kindsAbout(DUTY_DESK)).containsExactly("LEG_MISSED");
    }

    private List<String> kindsAbout(Token as) {
        return client.inbox(as).stream()
                .filter(item -> item.get("referralId").asString("").equals(referral))
                .map(item -> item.get("kind").asString())
                .toList();
    }

    @Test
    void aMeetingStandsInTheInboxOfThePoliceLead() {
        String meeting = UUID.randomUUID().toString();
        kafka.send(Events.meetingCalled(UUID.randomUUID().toString(), meeting), 1);

        await().until(() -> client.inbox(TestTokens.leadOfficer()).stream()
                .anyMatch(item -> item.get("meetingId").asString("").equals(meeting)));
    }

    @Test
    void anotherOrganisationsNoticeDoesNotExist() {
        kafka.send(Events.offerMade(referral, offer), 1);
        String id = onlyItem(REDTHREAD).get("id").asString();

        assertThat(client.inbox(ST_GILES, offer)).isEmpty();
        assertThat(client.post("/api/inbox/" + id + "/read", ST_GILES).statusCode())
                .isEqualTo(404);
        assertThat(onlyItem(REDTHREAD).get("read").asBoolean()).isFalse();
    }

    @Test
    void everyReaderReadsForThemselves() {
        Token colleague = TestTokens.token("colleague", "redthread", "west-midlands", "CASEWORKER");
        kafka.send(Events.offerMade(referral, offer), 1);
        String id = onlyItem(REDTHREAD).get("id").asString();

        int first = client.post("/api/inbox/" + id + "/read", REDTHREAD).statusCode();
        int again = client.post("/api/inbox/" + id + "/read", REDTHREAD).statusCode();

        assertThat(List.of(first, again)).containsExactly(204, 204);
        assertThat(onlyItem(REDTHREAD).get("read").asBoolean()).isTrue();
        assertThat(onlyItem(colleague).get("read").asBoolean()).isFalse();
    }

    @Test
    void anIdThatIsNoIdIsAClearProblem() {
        var answer = client.post("/api/inbox/not-an-id/read", REDTHREAD);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    @Test
    void theApiDescribesItself() {
        assertThat(client.get("/api/docs/notification", REDTHREAD).body()).contains("/api/inbox/{id}/read");
    }
}
