package uk.reachable.local.demo.desk;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.codes.Category;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.stage.Cast.LEAD_OFFICER;
import static uk.reachable.local.demo.stage.Cast.MANAGER;

/** Incidents that are each too slight for a meeting call one together; the next one joins it and calls no other. */
final class PatternMeeting {

    private final Scene scene;
    private final CaseRecord record;

    PatternMeeting(Scene scene, CaseRecord record) {
        this.scene = scene;
        this.record = record;
    }

    /** Leaves no meeting to which the incidents of another telling would be added. */
    void tell() throws Exception {
        scene.step("A pattern of incidents calls a meeting that none of them would call alone");
        JsonNode pattern = pattern();
        scene.sees(
                MANAGER,
                "the region's rules count %d incidents of a kind near each other within %d days"
                        .formatted(
                                pattern.path("count").asInt(),
                                pattern.path("days").asInt()));
        Category category = Category.valueOf(pattern.path("category").asString());
        List<JsonNode> logged = new ArrayList<>();
        String meeting = called(category, pattern.path("count").asInt(), logged);
        joins(category, meeting, logged);
        scene.sees(LEAD_OFFICER, "deals with it in the daily tasking, and cancels the meeting with that reason");
        record.cancelMeeting(meeting, "DEALT_WITH_ELSEWHERE");
        for (JsonNode incident : logged) {
            record.close(incident, "LOGGED_IN_ERROR");
        }
    }

    /** One that looks at a neighbourhood or an area: what is logged here has no exact place. */
    private JsonNode pattern() throws InterruptedException {
        JsonNode holding = scene.get(MANAGER, "/api/rules")
                .path("versions")
                .valueStream()
                .filter(version -> version.path("holds").asBoolean())
                .findFirst()
                .orElseThrow();
        JsonNode rules =
                scene.get(MANAGER, "/api/rules/" + holding.path("version").asInt());
        JsonNode pattern = rules.path("patterns")
                .valueStream()
                .filter(one -> !one.path("within").asString("").equals("KM"))
                .findFirst()
                .orElse(rules.path("none"));
        scene.require(!pattern.isMissingNode(), "the region has no pattern");
        return pattern;
    }

    /** The meeting, when at most so many incidents were logged. */
    private String called(Category category, int count, List<JsonNode> logged) throws InterruptedException {
        while (logged.size() < count) {
            JsonNode incident = record.log(Happened.slight(category, "Not much, and not the first this week."));
            logged.add(incident);
            JsonNode meeting = incident.path("meeting");
            if (meeting.isObject()) {
                scene.sees(DUTY_OFFICER, incident.path("reference").asString() + " calls a meeting:");
                scene.sees(DUTY_OFFICER, "  " + meeting.path("because").asString());
                scene.sees(LEAD_OFFICER, "is asked to convene it by " + Scene.at(meeting.path("dueBy")));
                return CaseRecord.id(meeting);
            }
            scene.sees(DUTY_OFFICER, incident.path("reference").asString() + " is logged: no meeting for this alone");
        }
        scene.require(false, count + " incidents of the pattern called no meeting");
        return "";
    }

    private void joins(Category category, String meeting, List<JsonNode> logged) throws InterruptedException {
        JsonNode next = record.log(Happened.slight(category, "Again, a street further."));
        logged.add(next);
        JsonNode its = record.response(next).now().path("meeting");
        scene.require(CaseRecord.id(its).equals(meeting), "the next incident is not in the meeting of the pattern");
        scene.sees(
                DUTY_OFFICER,
                next.path("reference").asString() + " joins that meeting; nobody is asked to convene another");
    }
}
