package uk.reachable.incident.action.steps;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.incident.ActionAssigned;
import uk.reachable.contracts.incident.ActionCompleted;
import uk.reachable.contracts.incident.ActionDropped;
import uk.reachable.contracts.incident.ActionDueSoon;
import uk.reachable.contracts.incident.ActionOverdue;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.MeetingStory;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.EventContracts;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.MeetingStory.COUNCIL;
import static uk.reachable.incident.running.MeetingStory.DESK;
import static uk.reachable.incident.running.MeetingStory.LEAD;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class ActionIT {

    private final ActionWatch watch;
    private final Api api;
    private final Story story;
    private final MeetingStory meetings;
    private final JdbcClient jdbc;
    private final MutableClock clock;

    ActionIT(ActionWatch watch, Api api, Story story, MeetingStory meetings, JdbcClient jdbc, MutableClock clock) {
        this.watch = watch;
        this.api = api;
        this.story = story;
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void anActionHasAnOwnerAndADueDateAndItsOwnerReadsWhatToDoAndCompletesIt() {
        Case of = story.logged();
        String action = meetings.assigned(meetings.held(of), 12);
        Api.Answer mine = api.get(COUNCIL, "/api/actions?mine");
        assertThat(mine.body()
                        .at("/items")
                        .valueStream()
                        .filter(item -> item.path("id").asString().equals(action))
                        .map(item -> item.path("text").asString()))
                .containsExactly("Ring Jordan Example at home");
        assertThat(complete(action).text("/status")).isEqualTo("DONE");
        assertThat(complete(action).status()).isEqualTo(200);
        soon().untilAsserted(() -> assertThat(ofActions(of))
                .hasExactlyElementsOfTypes(ActionAssigned.class, ActionCompleted.class)
                .allSatisfy(EventContracts::assertFollowsSchema));
    }

    @Test
    void whatIsToBeDoneRestsSealedAndEveryReadIsAudited() {
        Case of = story.logged();
        meetings.assigned(meetings.held(of), 12);
        api.get(LEAD, "/api/incidents/" + of.incidentId() + "/actions");
        assertThat(Everything.in(jdbc)).doesNotContain("Jordan Example", Everything.asBytes("Jordan Example"));
        assertThat(jdbc.sql("SELECT subject FROM audit_entry WHERE action = 'READ_ACTIONS' AND subject_id = ?")
                        .param(of.incidentId())
                        .query(String.class)
                        .list())
                .containsExactly("lead.officer");
    }

    @Test
    void theOwnerIsRemindedOnceBeforeTheTimeHoweverManyInstancesRun() {
        Case of = story.logged();
        meetings.assigned(meetings.held(of), 25);
        clock.advance(Duration.ofHours(1));
        watchAtOnce();
        watchAtOnce();
        soon().untilAsserted(() ->
                assertThat(ofActions(of)).hasExactlyElementsOfTypes(ActionAssigned.class, ActionDueSoon.class));
    }

    @Test
    void anOverdueActionIsToldOnceToOwnerAndDeskAndCountedOnTheBoardUntilItIsDone() {
        Case of = story.logged();
        String action = meetings.assigned(meetings.held(of), 1);
        assertThat(overdueOnTheBoard(of)).isZero();
        clock.advance(Duration.ofHours(1));
        watchAtOnce();
        soon().untilAsserted(() ->
                assertThat(ofActions(of)).hasExactlyElementsOfTypes(ActionAssigned.class, ActionOverdue.class));
        assertThat(overdueOnTheBoard(of)).isEqualTo(1);
        assertThat(api.get(DESK, "/api/actions?mine=false").body().at("/items").findValuesAsString("id"))
                .contains(action);
        complete(action);
        assertThat(overdueOnTheBoard(of)).isZero();
    }

    @Test
    void anActionIsDroppedByThoseWhoKeepTheRecordForAReason() {
        Case of = story.logged();
        String action = meetings.assigned(meetings.held(of), 12);
        String why = "{\"reason\": \"Jordan's aunt did it\"}";
        assertThat(api.post(COUNCIL, "/api/actions/" + action + "/drop", why).status())
                .isEqualTo(403);
        assertThat(api.post(DESK, "/api/actions/" + action + "/drop", "{}").wrongFields())
                .containsExactly("reason");
        assertThat(api.post(DESK, "/api/actions/" + action + "/drop", why).text("/status"))
                .isEqualTo("DROPPED");
        assertThat(complete(action).status()).isEqualTo(409);
        soon().untilAsserted(() ->
                assertThat(ofActions(of)).hasExactlyElementsOfTypes(ActionAssigned.class, ActionDropped.class));
    }

    @Test
    void onlyTheOwnerAndThoseWhoKeepTheRecordSeeAnAction() {
        Case of = story.logged();
        String action = meetings.assigned(meetings.held(of), 12);
        assertThat(api.post(TestTokens.managerStGiles(), "/api/actions/" + action + "/complete", "")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(TestTokens.taskingBirmingham(), "/api/actions").status())
                .isEqualTo(403);
        assertThat(api.get(COUNCIL, "/api/actions?mine=false").status()).isEqualTo(403);
        assertThat(api.get(TestTokens.managerStGiles(), "/api/actions")
                        .response()
                        .body())
                .doesNotContain(action);
    }

    @Test
    void aMeetingAsksOnlyOnceItWasHeldAndOnlyForWhatCanBeDone() {
        Case of = story.logged();
        String called = meetings.meetingOf(of);
        String action = "{\"text\": \"Ring\", \"ownerOrganisation\": \"%s\", \"dueBy\": \"%s\"}";
        String right = action.formatted("birmingham-city-council", meetings.inHours(3));
        assertThat(meetings.command(DESK, called, "actions", right).status()).isEqualTo(409);
        String held = meetings.held(of);
        assertThat(meetings.command(DESK, held, "actions", action.formatted("nobody", meetings.inHours(3)))
                        .wrongFields())
                .containsExactly("ownerOrganisation");
        assertThat(meetings.command(DESK, held, "actions", action.formatted("redthread", meetings.inHours(-3)))
                        .wrongFields())
                .containsExactly("dueBy");
    }

    private Api.Answer complete(String action) {
        return api.post(COUNCIL, "/api/actions/" + action + "/complete", "");
    }

    /** As several instances do: each looks before the others have moved anything on. */
    private void watchAtOnce() {
        try (var instances = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 8).forEach(_ -> instances.execute(watch::watch));
        }
    }

    private List<Event> ofActions(Case of) {
        return meetings.told(of).stream()
                .filter(event -> event.getClass().getSimpleName().startsWith("Action"))
                .toList();
    }

    private int overdueOnTheBoard(Case of) {
        return jdbc.sql("SELECT (row ->> 'overdueActions')::int FROM board_row WHERE incident_id = ?")
                .param(of.incidentId())
                .query(Integer.class)
                .single();
    }
}
