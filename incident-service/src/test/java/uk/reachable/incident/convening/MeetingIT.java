package uk.reachable.incident.convening;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingConcluded;
import uk.reachable.contracts.incident.MeetingHeld;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.MeetingStory;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.EventContracts;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.MeetingStory.COUNCIL;
import static uk.reachable.incident.running.MeetingStory.DESK;
import static uk.reachable.incident.running.MeetingStory.LEAD;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class MeetingIT {

    private static final String LOW = Story.mildInjury();

    private final Api api;
    private final Story story;
    private final MeetingStory meetings;
    private final JdbcClient jdbc;

    MeetingIT(Api api, Story story, MeetingStory meetings, JdbcClient jdbc) {
        this.api = api;
        this.story = story;
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    @Test
    void aMeetingIsARecordFromItsCallToItsConclusion() {
        Case of = story.logged();
        String meeting = meetings.held(of);
        Api.Answer concluded = meetings.command(LEAD, meeting, "conclude", "{\"version\": 3}");
        assertThat(concluded.status()).isEqualTo(200);
        assertThat(concluded.text("/status")).isEqualTo("CONCLUDED");
        assertThat(story.response(of).text("/meeting/status")).isEqualTo("CONCLUDED");
        assertThat(onTheBoard(of)).isEqualTo("CONCLUDED");
        soon().untilAsserted(() -> assertThat(meetings.told(of))
                .hasExactlyElementsOfTypes(
                        MeetingCalled.class, MeetingScheduled.class, MeetingHeld.class, MeetingConcluded.class)
                .allSatisfy(EventContracts::assertFollowsSchema));
    }

    @Test
    void theBoardShowsWhenAScheduledMeetingBegins() {
        Case of = story.logged();
        meetings.schedule(meetings.meetingOf(of));
        assertThat(jdbc.sql("SELECT row #>> '{meeting,startsAt}' FROM board_row WHERE incident_id = ?")
                        .param(of.incidentId())
                        .query(String.class)
                        .single())
                .isEqualTo(meetings.inHours(2));
    }

    @Test
    void aMeetingThatPoliceHaveCalledIsRecordedNotCalledAgain() {
        Case asked = story.logged();
        Case notAsked = loggedWithoutMeeting();
        Api.Answer scheduled = recorded(asked, "{\"startsAt\": \"%s\"}".formatted(meetings.inHours(3)));
        Api.Answer held = recorded(notAsked, "{\"startsAt\": \"%s\", \"held\": true}".formatted(meetings.inHours(-1)));
        assertThat(scheduled.text("/id")).isEqualTo(meetings.meetingOf(asked));
        assertThat(scheduled.text("/status")).isEqualTo("SCHEDULED");
        assertThat(held.text("/status")).isEqualTo("HELD");
        assertThat(story.response(notAsked).text("/meeting/rule")).isEqualTo("police");
        soon().untilAsserted(() -> {
            assertThat(meetings.told(asked)).hasExactlyElementsOfTypes(MeetingCalled.class, MeetingScheduled.class);
            assertThat(meetings.told(notAsked)).hasExactlyElementsOfTypes(MeetingScheduled.class, MeetingHeld.class);
        });
    }

    @Test
    void aMeetingThatIsScheduledIsNotRecordedOnceMore() {
        Case of = story.logged();
        String body = "{\"startsAt\": \"%s\"}".formatted(meetings.inHours(3));
        recorded(of, body);
        assertThat(recorded(of, body).status()).isEqualTo(409);
    }

    @Test
    void aMeetingIsCancelledWithItsReasonAndWhoWasToComeIsTold() {
        Case of = story.logged();
        String meeting = meetings.meetingOf(of);
        Api.Answer cancelled =
                meetings.command(DESK, meeting, "cancel", "{\"version\": 1, \"reason\": \"CALLED_IN_ERROR\"}");
        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        assertThat(meetings.read(DESK, meeting).text("/cancelReason")).isEqualTo("CALLED_IN_ERROR");
        soon().untilAsserted(() -> assertThat(meetings.told(of).getLast())
                .isInstanceOfSatisfying(MeetingCancelled.class, told -> {
                    assertThat(told.reason()).isEqualTo(MeetingCancelReason.CALLED_IN_ERROR);
                    assertThat(told.invited()).contains("birmingham-city-council");
                }));
    }

    @Test
    void whoHasReadAnOlderVersionOverwritesNothing() {
        String meeting = meetings.meetingOf(story.logged());
        meetings.schedule(meeting);
        Api.Answer late = meetings.schedule(meeting);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("/detail")).contains("SCHEDULED, version 2");
        assertThat(meetings.read(DESK, meeting).body().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void aMeetingIsNotScheduledForAMomentThatHasPassedNorByAnUnknownChair() {
        String meeting = meetings.meetingOf(story.logged());
        String past = "{\"version\": 1, \"startsAt\": \"%s\"}".formatted(meetings.inHours(-1));
        String stranger =
                "{\"version\": 1, \"startsAt\": \"%s\", \"chair\": \"nobody\"}".formatted(meetings.inHours(1));
        assertThat(meetings.command(LEAD, meeting, "schedule", past).wrongFields())
                .containsExactly("startsAt");
        assertThat(meetings.command(LEAD, meeting, "schedule", stranger).wrongFields())
                .containsExactly("chair");
        assertThat(meetings.command(LEAD, meeting, "schedule", "{}").wrongFields())
                .containsExactly("startsAt", "version");
        assertThat(meetings.read(DESK, meeting).text("/status")).isEqualTo("CALLED");
    }

    @Test
    void theRegionsChairLeadsUnlessAnotherIsNamedAndThePlaceRestsSealed() {
        String meeting = meetings.meetingOf(story.logged());
        meetings.schedule(meeting);
        Api.Answer read = meetings.read(LEAD, meeting);
        assertThat(read.text("/chair")).isEqualTo("west-midlands-police");
        assertThat(read.text("/place")).isEqualTo("Lloyd House, room 3");
        assertThat(Everything.in(jdbc)).doesNotContain("Lloyd House", Everything.asBytes("Lloyd House"));
    }

    @Test
    void thePoliceLeadSeesTheMeetingsToConveneThatAreDueSoonest() {
        String called = meetings.meetingOf(story.logged());
        String scheduled = meetings.meetingOf(story.logged());
        meetings.schedule(scheduled);
        Api.Answer list = api.get(LEAD, "/api/meetings?status=CALLED");
        assertThat(list.body().at("/items").findValuesAsString("id"))
                .contains(called)
                .doesNotContain(scheduled);
        assertThat(list.body().at("/items").findValuesAsString("dueBy")).isSorted();
        assertThat(api.get(COUNCIL, "/api/meetings").body().at("/items").findValuesAsString("id"))
                .contains(called, scheduled);
        assertThat(api.get(TestTokens.dutyWestYorkshire(), "/api/meetings")
                        .body()
                        .at("/items")
                        .findValuesAsString("id"))
                .doesNotContain(called, scheduled);
    }

    private Case loggedWithoutMeeting() {
        Case logged = story.logged(DESK, LOW);
        if (!story.response(logged).body().path("meeting").isNull()) {
            throw new IllegalStateException("a rule calls a meeting for a minor injury");
        }
        return logged;
    }

    private Api.Answer recorded(Case of, String body) {
        return api.post(LEAD, "/api/incidents/" + of.incidentId() + "/meetings", body);
    }

    private String onTheBoard(Case of) {
        return jdbc.sql("SELECT row #>> '{meeting,status}' FROM board_row WHERE incident_id = ?")
                .param(of.incidentId())
                .query(String.class)
                .single();
    }
}
