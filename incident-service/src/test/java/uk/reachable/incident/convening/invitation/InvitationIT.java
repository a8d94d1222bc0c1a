package uk.reachable.incident.convening.invitation;

import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Desk;
import uk.reachable.incident.running.MeetingStory;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.MeetingStory.COUNCIL;
import static uk.reachable.incident.running.MeetingStory.DESK;
import static uk.reachable.incident.running.MeetingStory.LEAD;
import static uk.reachable.incident.running.Story.soon;

/** Which incidents a meeting is about, who is invited for them, and what they see of it. */
@RunningService
class InvitationIT {

    private static final String COVENTRY = Story.stabbing().replace("E08000025", "E08000026");

    private final Story story;
    private final MeetingStory meetings;
    private final Desk desk;

    InvitationIT(Api api, Story story, MeetingStory meetings) {
        this.story = story;
        this.meetings = meetings;
        this.desk = new Desk(api);
    }

    @Test
    void severalIncidentsShareAMeetingAcrossAreas() {
        Case first = story.logged();
        Case further = story.logged(DESK, COVENTRY);
        String meeting = meetings.meetingOf(first);
        Api.Answer shared = share(meeting, further);
        assertThat(shared.status()).isEqualTo(200);
        assertThat(meetings.meetingOf(further)).isEqualTo(meeting);
        assertThat(meetings.read(DESK, meeting).body().at("/incidents").findValuesAsString("reference"))
                .containsExactlyInAnyOrder(first.reference(), further.reference());
        assertThat(meetings.read(DESK, meeting).body().at("/invited").findValuesAsString("organisation"))
                .contains("birmingham-city-council", "coventry-city-council");
        soon().untilAsserted(() -> assertThat(meetings.told(further).getLast())
                .isInstanceOfSatisfying(MeetingCancelled.class, own -> assertThat(own.reason())
                        .isEqualTo(MeetingCancelReason.DEALT_WITH_ELSEWHERE)));
        String inFour = "{\"version\": 2, \"startsAt\": \"%s\"}".formatted(meetings.inHours(4));
        assertThat(meetings.command(LEAD, meeting, "schedule", inFour).status()).isEqualTo(200);
        assertThat(desk.boardRow(further).at("/meeting/status").asString()).isEqualTo("SCHEDULED");
    }

    @Test
    void anIncidentOfAnotherRegionIsNotSharedNorIsOneThatIsNotThere() {
        Case elsewhere = story.logged(
                TestTokens.dutyWestYorkshire(),
                Story.stabbing().replace("E08000025", "E08000035").replace("E08000028", "E08000032"));
        String meeting = meetings.meetingOf(story.logged());
        Api.Answer other = share(meeting, elsewhere);
        assertThat(other.wrongFields()).containsExactly("incidentId");
        assertThat(meetings.command(DESK, meeting, "incidents", "{\"incidentId\": \"none\"}")
                        .wrongFields())
                .containsExactly("incidentId");
    }

    @Test
    void invitationsFollowAreaAndRoleAndWhoIsNewIsToldOfAScheduledMeeting() {
        Case of = story.logged();
        String meeting = meetings.meetingOf(of);
        meetings.schedule(meeting);
        String body =
                "{\"areas\": [\"E08000026\"], \"roles\": [\"HEALTH\"], \"remove\": [\"west-midlands-fire-service\"]}";
        assertThat(meetings.command(LEAD, meeting, "invitations", body).status())
                .isEqualTo(200);
        assertThat(meetings.read(LEAD, meeting).body().at("/invited").findValuesAsString("organisation"))
                .contains("west-midlands-police", "nhs-coventry-and-warwickshire")
                .doesNotContain("west-midlands-fire-service", "coventry-city-council");
        soon().untilAsserted(() -> assertThat(meetings.told(of).getLast())
                .isInstanceOfSatisfying(MeetingScheduled.class, told -> assertThat(told.invited())
                        .contains("nhs-coventry-and-warwickshire")));
    }

    @Test
    void attendanceAndApologiesAreRecorded() {
        Case of = story.logged();
        String meeting = meetings.meetingOf(of);
        meetings.schedule(meeting);
        assertThat(attendance(meeting, "birmingham-city-council", "APOLOGIES").status())
                .isEqualTo(200);
        assertThat(attendance(meeting, "west-midlands-police", "ATTENDED").status())
                .isEqualTo(409);
        meetings.command(LEAD, meeting, "held", "{\"version\": 2}");
        assertThat(attendance(meeting, "west-midlands-police", "ATTENDED").status())
                .isEqualTo(200);
        assertThat(attendance(meeting, "leeds-city-council", "ATTENDED").wrongFields())
                .containsExactly("organisation");
        var invited = meetings.read(COUNCIL, meeting).body().at("/invited");
        assertThat(invited.at("/0/attendance").asString()).isEqualTo("ATTENDED");
        assertThat(invited.toString())
                .contains("{\"organisation\":\"birmingham-city-council\",\"name\":\"Birmingham City Council\","
                        + "\"attendance\":\"APOLOGIES\"}");
    }

    @Test
    void whoIsInvitedSeesTheMeetingWithoutCaseContent() {
        Case of = story.logged();
        String meeting = meetings.meetingOf(of);
        Api.Answer seen = meetings.read(COUNCIL, meeting);
        assertThat(seen.text("/incidents/0/reference")).isEqualTo(of.reference());
        assertThat(seen.response().body()).doesNotContain("KNIFE_INJURY", "CRITICAL", "child", "wm-knife-child");
        assertThat(meetings.read(DESK, meeting).text("/because")).contains("child");
    }

    private Api.Answer share(String meeting, Case further) {
        return meetings.command(LEAD, meeting, "incidents", "{\"incidentId\": \"" + further.incidentId() + "\"}");
    }

    private Api.Answer attendance(String meeting, String organisation, String what) {
        return meetings.command(
                LEAD,
                meeting,
                "attendance",
                "{\"organisation\": \"" + organisation + "\", \"attendance\": \"" + what + "\"}");
    }
}
