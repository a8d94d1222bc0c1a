package uk.reachable.incident.purpose;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.MeetingStory;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.MeetingStory.DESK;
import static uk.reachable.incident.running.MeetingStory.LEAD;

@RunningService
class PurposeIT {

    private static final String TRAUMA = "/purposes/3/state";

    private final Story story;
    private final MeetingStory meetings;
    private final JdbcClient jdbc;

    PurposeIT(Story story, MeetingStory meetings, JdbcClient jdbc) {
        this.story = story;
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    @Test
    void eachOfTheFivePurposesIsCoveredUnmetOrWaivedWithReasonOwnerAndDate() {
        Case of = story.logged();
        String meeting = meetings.meetingOf(of);
        assertThat(story.response(of).body().at("/purposes").findValuesAsString("state"))
                .hasSize(5)
                .containsOnly("UNMET");
        assertThat(state(meeting, "COVERED", null).status()).isEqualTo(200);
        assertThat(story.response(of).text(TRAUMA)).isEqualTo("COVERED");
        assertThat(state(meeting, "WAIVED", "The Example family has moved away").status())
                .isEqualTo(200);
        assertThat(story.response(of).text(TRAUMA)).isEqualTo("WAIVED");
        assertThat(jdbc.sql("SELECT state || ' ' || owner_organisation || ' ' || on_day FROM purpose_statement"
                                + " WHERE incident_id = ? ORDER BY id")
                        .param(of.incidentId())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "COVERED birmingham-city-council 2026-11-30", "WAIVED birmingham-city-council 2026-11-30");
    }

    @Test
    void whoWaivesAPurposeSaysWhyAndTheWordsRestSealed() {
        String meeting = meetings.meetingOf(story.logged());
        assertThat(state(meeting, "WAIVED", null).wrongFields()).containsExactly("reason");
        assertThat(state(meeting, "WAIVED", "Jordan lives with an aunt in Wales now")
                        .status())
                .isEqualTo(200);
        assertThat(Everything.in(jdbc)).doesNotContain("aunt in Wales", Everything.asBytes("aunt in Wales"));
    }

    @Test
    void thePurposesBelongToTheResponseAndTaskingSeesThemWithoutAWord() {
        Case of = story.logged();
        state(meetings.meetingOf(of), "WAIVED", "Jordan lives with an aunt in Wales now");
        Api.Answer seen = story.response(TestTokens.taskingBirmingham(), of);
        assertThat(seen.body().at("/purposes/3").toString())
                .isEqualTo("{\"purpose\":\"ADDRESS_TRAUMA\",\"state\":\"WAIVED\"}");
    }

    @Test
    void aSharedMeetingSpeaksForAllItsIncidentsOrForOne() {
        Case first = story.logged();
        Case further = story.logged();
        String meeting = meetings.meetingOf(first);
        meetings.command(LEAD, meeting, "incidents", "{\"incidentId\": \"" + further.incidentId() + "\"}");
        state(meeting, "COVERED", null);
        assertThat(story.response(further).text(TRAUMA)).isEqualTo("COVERED");
        meetings.command(DESK, meeting, "purposes/ADDRESS_TRAUMA", """
                {"state": "UNMET", "ownerOrganisation": "birmingham-city-council", "date": "2026-11-30",
                 "incidentId": "%s"}
                """.formatted(further.incidentId()));
        assertThat(story.response(further).text(TRAUMA)).isEqualTo("UNMET");
        assertThat(story.response(first).text(TRAUMA)).isEqualTo("COVERED");
    }

    @Test
    void anOwnerThatNobodyKnowsIsRefused() {
        String meeting = meetings.meetingOf(story.logged());
        assertThat(meetings.command(
                                DESK,
                                meeting,
                                "purposes/ROOT_CAUSES",
                                "{\"state\": \"COVERED\", \"ownerOrganisation\": \"nobody\", \"date\": \"2026-11-30\"}")
                        .wrongFields())
                .containsExactly("ownerOrganisation");
    }

    private Api.Answer state(String meeting, String state, @Nullable String reason) {
        String why = reason == null ? "" : "\"reason\": \"" + reason + "\", ";
        return meetings.command(
                DESK,
                meeting,
                "purposes/ADDRESS_TRAUMA",
                "{\"state\": \"" + state + "\", " + why
                        + "\"ownerOrganisation\": \"birmingham-city-council\", \"date\": \"2026-11-30\"}");
    }
}
