package uk.reachable.incident.access;

import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Desk;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.platform.testkit.TestTokens;

import static uk.reachable.incident.access.CourseRules.AMEND;
import static uk.reachable.incident.access.CourseRules.CLOSE;
import static uk.reachable.incident.access.CourseRules.LINK;
import static uk.reachable.incident.access.CourseRules.MERGE;
import static uk.reachable.incident.access.CourseRules.REMOVE_LINK;
import static uk.reachable.incident.access.CourseRules.REOPEN;
import static uk.reachable.incident.access.CourseRules.RESPOND;
import static uk.reachable.incident.access.CourseRules.UNDO_MERGE;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;

/** An incident in each state from which the desk moves it on, for whoever tries to. */
final class CourseSituations {

    private static final String BASE = "/api/incidents/{incidentId}/";
    private static final String NO_NEEDS = Story.stabbing().replace("[\"REACHABLE_MOMENT\"]", "[]");

    private final Api api;
    private final Desk desk;
    private final Story story;
    private final Case other;

    CourseSituations(Api api, Story story) {
        this.api = api;
        this.desk = new Desk(api);
        this.story = story;
        this.other = logged();
    }

    AccessTrial joined(AccessTrial trial) {
        String otherId = "\"incidentId\": \"" + other.incidentId() + "\"";
        String into = "\"into\": \"" + other.incidentId() + "\"";
        String why = "\"why\": \"the hospital rang\"";
        return trial.under(BASE + "amendments", cases(AMEND, 200, body(1, why, "\"severity\": \"LOW\""), same()))
                .under(BASE + "respond", cases(RESPOND, 200, body(1), same()))
                .under(BASE + "close", cases(CLOSE, 200, body(1, "\"reason\": \"NO_FURTHER_ACTION\""), same()))
                .under(BASE + "reopen", cases(REOPEN, 200, body(2, why), this::closed))
                .under(BASE + "merge", cases(MERGE, 200, body(1, into), same()))
                .under(BASE + "undo-merge", cases(UNDO_MERGE, 200, body(2), this::merged))
                .under(BASE + "links/", removal())
                .under(BASE + "links", cases(LINK, 201, "{\"kind\": \"SAME_PLACE\", " + otherId + "}", same()));
    }

    private Situation[] cases(String endpoint, int status, String body, UnaryOperator<Case> state) {
        return new Situation[] {
            Situation.named("an incident that does not exist", CourseSituations::nowhere)
                    .body(endpoint, body),
            Situation.named(
                            "an incident that the desk may move on",
                            () -> Map.of("incidentId", state.apply(logged()).incidentId()))
                    .inRegion("west-midlands", OF_THE_REGION)
                    .body(endpoint, body)
                    .succeeds(endpoint, OF_THE_REGION, status)
        };
    }

    /** Without a body. */
    private Situation[] removal() {
        return new Situation[] {
            Situation.named("a link that does not exist", CourseSituations::nowhere),
            Situation.named("a link of an incident", this::linked)
                    .inRegion("west-midlands", OF_THE_REGION)
                    .succeeds(REMOVE_LINK, OF_THE_REGION, 200)
        };
    }

    private Case logged() {
        return story.logged(TestTokens.dutyOfficer(), NO_NEEDS);
    }

    private static UnaryOperator<Case> same() {
        return UnaryOperator.identity();
    }

    private Case closed(Case of) {
        desk.does(of, "close", "\"reason\": \"NO_FURTHER_ACTION\"");
        return of;
    }

    private Case merged(Case of) {
        desk.merges(of, other);
        return of;
    }

    private Map<String, String> linked() {
        Case of = logged();
        Api.Answer link = api.post(
                TestTokens.dutyOfficer(),
                "/api/incidents/" + of.incidentId() + "/links",
                "{\"kind\": \"SAME_PEOPLE\", \"incidentId\": \"" + other.incidentId() + "\"}");
        return Map.of("incidentId", of.incidentId(), "linkId", link.text("/id"));
    }

    private static Map<String, String> nowhere() {
        return Map.of(
                "incidentId", UUID.randomUUID().toString(),
                "linkId", UUID.randomUUID().toString());
    }

    private static String body(long version, String... more) {
        return "{\"version\": " + version + (more.length == 0 ? "" : ", " + String.join(", ", more)) + "}";
    }
}
