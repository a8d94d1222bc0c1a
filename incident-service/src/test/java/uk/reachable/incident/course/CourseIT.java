package uk.reachable.incident.course;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Desk;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class CourseIT {

    private static final String NO_NEEDS = Story.stabbing().replace("[\"REACHABLE_MOMENT\"]", "[]");
    private static final String COMPLETE = "\"reason\": \"RESPONSE_COMPLETE\"";
    private static final String WHY = "\"why\": \"a second attack by the same people\"";

    private final Desk desk;
    private final Story story;
    private final MutableClock clock;

    CourseIT(Api api, Story story, MutableClock clock) {
        this.desk = new Desk(api);
        this.story = story;
        this.clock = clock;
    }

    @Test
    void theDeskMovesAnIncidentFromLoggedToRespondingToClosedAndReopensIt() {
        Case logged = story.logged(TestTokens.dutyOfficer(), NO_NEEDS);
        assertThat(desk.does(logged, "respond").text("/status")).isEqualTo("RESPONDING");
        assertThat(desk.does(logged, "close", COMPLETE).text("/status")).isEqualTo("CLOSED");
        Api.Answer reopened = desk.does(logged, "reopen", WHY);
        assertThat(reopened.text("/status")).isEqualTo("REOPENED");
        assertThat(desk.boardRow(logged).at("/status").asString()).isEqualTo("REOPENED");
        var steps = desk.history(logged).at("/steps");
        assertThat(steps.findValuesAsString("kind")).containsExactly("LOGGED", "RESPONDING", "CLOSED", "REOPENED");
        assertThat(steps.get(2).at("/reason").asString()).isEqualTo("RESPONSE_COMPLETE");
        assertThat(steps.get(3).at("/why").asString()).isEqualTo("a second attack by the same people");
        soon().until(() -> told(logged).size() == 4);
        assertThat(told(logged))
                .containsExactly("IncidentLogged", "MeetingCalled", "IncidentClosed", "IncidentReopened");
    }

    @Test
    void anIncidentIsRespondedToFromItsFirstOffer() {
        Case logged = story.logged();
        story.offered(logged, "redthread");
        assertThat(desk.status(logged)).isEqualTo("RESPONDING");
        assertThat(desk.boardRow(logged).at("/status").asString()).isEqualTo("RESPONDING");
        assertThat(desk.version(logged)).isEqualTo(1);
        assertThat(desk.history(logged).at("/steps/1/by").isNull()).isTrue();
        story.wire().send(story.offerDeclined(logged, 3, story.offerMade(logged, 2, "redthread")));
        story.wire().send(story.offerMade(logged, 4, "st-giles"));
        soon().until(() -> "st-giles".equals(story.response(logged).text("/referrals/0/provider")));
        assertThat(desk.history(logged).at("/steps").size()).isEqualTo(2);
    }

    @Test
    void anIncidentIsNotClosedWhileNobodyHasTakenAPersonOn() {
        Case logged = story.logged();
        Api.Answer refused = desk.does(logged, "close", COMPLETE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/openReferrals/0/id")).isEqualTo(logged.referralId());
        assertThat(refused.text("/openReferrals/0/status")).isEqualTo("RAISED");
        assertThat(desk.status(logged)).isEqualTo("LOGGED");
    }

    @Test
    void supportThatGoesOnDoesNotKeepACompleteResponseOpen() {
        Case logged = story.logged();
        story.accepted(logged, "redthread");
        assertThat(desk.does(logged, "close", "\"reason\": \"LOGGED_IN_ERROR\"").status())
                .isEqualTo(409);
        assertThat(desk.does(logged, "close", COMPLETE).status()).isEqualTo(200);
    }

    @Test
    void aClosedIncidentGoesOnByItselfWhenOneOfItsReferralsIsReopened() {
        Case logged = story.logged();
        story.wire().send(story.raised(logged));
        story.wire().send(withdrawn(logged));
        story.awaitStatus(logged, "WITHDRAWN");
        desk.does(logged, "close", COMPLETE);
        story.wire().send(reopened(logged));
        soon().until(() -> desk.status(logged).equals("REOPENED"));
        soon().until(() -> told(logged).contains("IncidentReopened"));
    }

    @Test
    void aStepThatDoesNotFollowIsRefusedWithWhatToDo() {
        Case logged = story.logged(TestTokens.dutyOfficer(), NO_NEEDS);
        assertThat(desk.does(logged, "reopen", WHY).status()).isEqualTo(409);
        desk.does(logged, "close", COMPLETE);
        Api.Answer refused = desk.does(logged, "respond");
        assertThat(refused.text("/detail")).contains("Reopen it first");
        assertThat(refused.text("/incidentStatus")).isEqualTo("CLOSED");
        assertThat(desk.does(logged, "close", COMPLETE).text("/version")).isEqualTo("2");
    }

    private ReferralWithdrawn withdrawn(Case of) {
        return new ReferralWithdrawn(
                of.incidentId(),
                of.reference(),
                Story.REGION,
                of.referralId(),
                of.personId(),
                2,
                null,
                WithdrawalReason.PERSON_DECLINED,
                clock.instant());
    }

    private ReferralReopened reopened(Case of) {
        return new ReferralReopened(
                of.incidentId(),
                of.reference(),
                Story.REGION,
                of.referralId(),
                of.personId(),
                3,
                "west-midlands-vru",
                false,
                clock.instant());
    }

    private List<String> told(Case of) {
        return story.wire().records(Topic.INCIDENT, of.incidentId()).stream()
                .map(record -> new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .map(type -> type.replaceAll(".*\\.(\\w+)\\.v\\d+", "$1"))
                .toList();
    }
}
