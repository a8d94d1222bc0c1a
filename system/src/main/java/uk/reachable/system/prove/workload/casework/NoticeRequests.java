package uk.reachable.system.prove.workload.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.codes.Addressee;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.workload.request.Request;

/** The requests about one notice to a community. */
final class NoticeRequests {

    private final Desk desk;
    private final Keyed step;

    NoticeRequests(Desk desk, Keyed step) {
        this.desk = desk;
        this.step = step;
    }

    Request tellNextOfKin(String incident) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        return step.post(
                "TELL_NEXT_OF_KIN",
                desk.police(),
                "/api/incidents/" + incident + "/next-of-kin",
                Map.of("toldAt", now),
                "kin");
    }

    Request draft(String incident) {
        String wording = step.canary().ofNobody("wording");
        Map<String, ?> notice =
                Map.of("addressee", Addressee.SCHOOL, "to", step.canary().of("to"), "wording", wording);
        return step.post("DRAFT_NOTICE", desk.user(), "/api/incidents/" + incident + "/notices", notice, "draft")
                .with(About.WORDING, wording);
    }

    Request reword(String notice) {
        String wording = step.canary().ofNobody("otherwording");
        return of("REWORD_NOTICE", desk.user(), notice, "wording", Map.of("wording", wording), "reword")
                .with(About.WORDING, wording);
    }

    Request agree(String notice, JsonNode standing, String which) {
        return of(
                "AGREE_NOTICE",
                desk.police(),
                notice,
                "agree",
                Map.of("wordingId", standing.path("wordingId").asString("")),
                which);
    }

    Request issue(String notice, Instant openBy, String which) {
        String until = openBy.truncatedTo(ChronoUnit.MILLIS).toString();
        return of("ISSUE_NOTICE", desk.user(), notice, "issue", Map.of("openBy", until), which);
    }

    Request ring(String notice) {
        return of("RING", desk.user(), notice, "rung", Map.of(), "ring");
    }

    /** With what opens it, as it was told to whoever issued it. */
    static Request open(JsonNode issued) {
        return open(issued, issued.path("code").asString(""));
    }

    static Request openCarelessly(JsonNode issued) {
        String code = issued.path("code").asString("");
        char other = code.endsWith("0") ? '1' : '0';
        return open(issued, code.substring(0, code.length() - 1) + other);
    }

    private static Request open(JsonNode issued, String code) {
        Map<String, ?> link = Map.of("secret", issued.path("secret").asString(""), "code", code);
        return Keyed.fromOutside("OPEN_NOTICE", "/api/outside/notices/open", link)
                .with(About.NOTICE, issued.path("id").asString(""));
    }

    private Request of(String command, String user, String notice, String path, Map<String, ?> body, String which) {
        return step.post(command, user, "/api/notices/" + notice + "/" + path, body, which);
    }
}
