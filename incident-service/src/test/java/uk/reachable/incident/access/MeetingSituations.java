package uk.reachable.incident.access;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.MeetingStory;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.platform.testkit.TestTokens;

import static uk.reachable.incident.access.Relation.CONVENES;
import static uk.reachable.incident.access.Relation.INVITED;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.incident.access.Relation.OWNS_ACTION;

/** Meetings and actions, and how everybody stands to them. */
final class MeetingSituations {

    private static final String LEAD = "west-midlands-police";
    private static final String COUNCIL = "birmingham-city-council";
    private static final String UNIT = "west-midlands-vru";

    private final Api api;
    private final Story story;
    private final MeetingStory meetings;

    MeetingSituations(Api api, Story story, MeetingStory meetings) {
        this.api = api;
        this.story = story;
        this.meetings = meetings;
    }

    AccessTrial addTo(AccessTrial trial) {
        Situation own = Situation.named("their own", Map::of).everybody(OF_THE_REGION, CONVENES, INVITED, OWNS_ACTION);
        return trial.under("/api/incidents/{incidentId}/meetings", recording(this::scheduled))
                .under("/api/incidents/{incidentId}/actions", recording(this::scheduled))
                .under("/api/meetings/{meetingId}", nothing(), cancelled())
                .under("/api/meetings", own)
                .under("/api/actions/{actionId}", nothing(), done())
                .under("/api/actions", own);
    }

    private Situation recording(Supplier<Map<String, String>> building) {
        Situation situation = Situation.named("an incident with a scheduled meeting", building)
                .inRegion("west-midlands", OF_THE_REGION)
                .part(UNIT)
                .part(LEAD, CONVENES)
                .part(COUNCIL)
                .body(MeetingRules.RECORD, "{\"startsAt\": \"%s\"}".formatted(meetings.inHours(3)));
        return refusedByState(situation, MeetingRules.RECORD);
    }

    private static Situation nothing() {
        return bodies(Situation.named("a meeting that does not exist", () -> {
                    String id = UUID.randomUUID().toString();
                    return Map.of("meetingId", id, "actionId", id, "purpose", "ROOT_CAUSES");
                })
                .part(LEAD)
                .part(COUNCIL));
    }

    /** Whoever is let in is told that nothing can be done any more: so all tries share one case. */
    private Situation cancelled() {
        Situation situation = bodies(Situation.named("a meeting that was cancelled", this::cancelledMeeting)
                .inRegion("west-midlands", OF_THE_REGION)
                .part(UNIT)
                .part(LEAD, CONVENES, INVITED)
                .part(COUNCIL, INVITED)
                .hides(MeetingRules.MEETING, INVITED, "KNIFE_INJURY", "CRITICAL", "child")
                .hides(MeetingRules.MINUTES, INVITED, "Jordan", "knife", "child"));
        Stream.of(
                        MeetingRules.SCHEDULE,
                        MeetingRules.HOLD,
                        MeetingRules.CONCLUDE,
                        MeetingRules.CANCEL,
                        MeetingRules.INVITE,
                        MeetingRules.ATTENDANCE,
                        MeetingRules.SHARE,
                        MeetingRules.PURPOSE,
                        MeetingRules.REFER,
                        ActionRules.ASSIGN)
                .forEach(endpoint -> refusedByState(situation, endpoint));
        return situation;
    }

    private Situation done() {
        Situation situation = bodies(Situation.named("an action that is done", this::doneAction)
                .inRegion("west-midlands", OF_THE_REGION)
                .part(UNIT)
                .part(LEAD, CONVENES)
                .part(COUNCIL, OWNS_ACTION));
        Stream.of(OF_THE_REGION, CONVENES, OWNS_ACTION)
                .forEach(relation -> situation.answers(ActionRules.COMPLETE, relation, 200));
        return refusedByState(situation, ActionRules.DROP);
    }

    private static Situation refusedByState(Situation situation, String endpoint) {
        return situation.answers(endpoint, OF_THE_REGION, 409).answers(endpoint, CONVENES, 409);
    }

    private static Situation bodies(Situation situation) {
        String soon = "2027-11-20T12:00:00Z";
        return situation
                .body(MeetingRules.SCHEDULE, "{\"version\": 1, \"startsAt\": \"2027-01-20T12:00:00Z\"}")
                .body(MeetingRules.HOLD, "{\"version\": 2}")
                .body(MeetingRules.CONCLUDE, "{\"version\": 2}")
                .body(MeetingRules.CANCEL, "{\"version\": 2, \"reason\": \"NOT_NEEDED\"}")
                .body(MeetingRules.INVITE, "{\"areas\": [\"E08000026\"]}")
                .body(MeetingRules.ATTENDANCE, "{\"organisation\": \"" + COUNCIL + "\", \"attendance\": \"APOLOGIES\"}")
                .body(MeetingRules.SHARE, "{\"incidentId\": \"an-incident\"}")
                .body(
                        MeetingRules.PURPOSE,
                        "{\"state\": \"COVERED\", \"ownerOrganisation\": \"" + COUNCIL
                                + "\", \"date\": \"2026-12-01\"}")
                .body(MeetingRules.REFER, "{\"personId\": \"a-person\", \"need\": \"THERAPY\"}")
                .body(
                        ActionRules.ASSIGN,
                        "{\"text\": \"Ring\", \"ownerOrganisation\": \"" + COUNCIL + "\", \"dueBy\": \"" + soon + "\"}")
                .body(ActionRules.DROP, "{\"reason\": \"No longer needed\"}");
    }

    private Map<String, String> scheduled() {
        Case of = story.logged();
        meetings.schedule(meetings.meetingOf(of));
        return Map.of("incidentId", of.incidentId());
    }

    private Map<String, String> cancelledMeeting() {
        String meeting = meetings.meetingOf(story.logged());
        meetings.command(MeetingStory.LEAD, meeting, "cancel", "{\"version\": 1, \"reason\": \"NOT_NEEDED\"}");
        return Map.of("meetingId", meeting, "purpose", "ROOT_CAUSES");
    }

    private Map<String, String> doneAction() {
        String action = meetings.assigned(meetings.held(story.logged()), 12);
        api.post(TestTokens.dutyOfficer(), "/api/actions/" + action + "/complete", "");
        return Map.of("actionId", action);
    }
}
