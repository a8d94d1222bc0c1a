package uk.reachable.local.demo.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.client.NewIncident;
import uk.reachable.local.demo.stage.Response;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.stage.Cast.LEAD_OFFICER;

/** What is written into the record of an incident, and where: every address of these scenes but one-off readings. */
record CaseRecord(Scene scene, Clock clock) {

    private static final String OFFICER = "Inspector Example";

    JsonNode log(NewIncident incident) throws InterruptedException {
        return scene.post(DUTY_OFFICER, "/api/incidents", incident);
    }

    Response response(JsonNode logged) {
        return new Response(scene, id(logged));
    }

    JsonNode incident(JsonNode logged) throws InterruptedException {
        return scene.get(DUTY_OFFICER, path(logged)).path("incident");
    }

    void close(JsonNode logged, String reason) throws InterruptedException {
        scene.post(DUTY_OFFICER, path(logged) + "/close", versioned(logged, Map.of("reason", reason)));
    }

    void merge(JsonNode duplicate, JsonNode into) throws InterruptedException {
        scene.post(DUTY_OFFICER, path(duplicate) + "/merge", versioned(duplicate, Map.of("into", id(into))));
    }

    void undoMerge(JsonNode duplicate) throws InterruptedException {
        scene.post(DUTY_OFFICER, path(duplicate) + "/undo-merge", versioned(duplicate, Map.of()));
    }

    /** The body of a command that starts from what was read just now. */
    Map<String, Object> versioned(JsonNode logged, Map<String, ?> command) throws InterruptedException {
        Map<String, Object> body = new LinkedHashMap<>(command);
        body.put("version", incident(logged).path("version").asLong());
        return body;
    }

    void cancelMeeting(String meeting, String reason) throws InterruptedException {
        long version = scene.get(LEAD_OFFICER, "/api/meetings/" + meeting)
                .path("version")
                .asLong();
        Map<String, Object> body = Map.of("version", version, "reason", reason);
        scene.post(LEAD_OFFICER, "/api/meetings/" + meeting + "/cancel", body);
    }

    /** Returns when police look at it again. */
    Instant pauseContact(String person) throws InterruptedException {
        Instant reviewBy = inHours(2);
        Map<String, Object> pause =
                Map.of("reviewBy", reviewBy.toString(), "officer", OFFICER, "reason", "ARREST_OR_SEARCH");
        scene.post(LEAD_OFFICER, "/api/people/" + person + "/contact-pause", pause);
        return reviewBy;
    }

    void allowContact(String person) throws InterruptedException {
        scene.post(LEAD_OFFICER, "/api/people/" + person + "/contact-pause/lift", Map.of("officer", OFFICER));
    }

    void answerQuestion(String person, String question, Map<String, ?> answer) throws InterruptedException {
        scene.post(DUTY_OFFICER, "/api/people/" + person + "/safeguarding/" + question, answer);
    }

    /** The draft, with the id of its words. */
    JsonNode draftNotice(JsonNode logged, Map<String, ?> notice) throws InterruptedException {
        return scene.post(DUTY_OFFICER, path(logged) + "/notices", notice);
    }

    void nextOfKinAreTold(JsonNode logged) throws InterruptedException {
        Map<String, String> told = Map.of("toldAt", now().toString());
        scene.post(LEAD_OFFICER, path(logged) + "/next-of-kin", told);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    Instant inHours(int hours) {
        return now().plus(Duration.ofHours(hours));
    }

    static String path(JsonNode logged) {
        return "/api/incidents/" + id(logged);
    }

    static String id(JsonNode made) {
        return made.path("id").asString();
    }

    static String personIn(JsonNode logged) {
        return id(logged.path("people").path(0));
    }
}
