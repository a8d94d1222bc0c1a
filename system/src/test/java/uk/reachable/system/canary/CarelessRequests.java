package uk.reachable.system.canary;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.system.Answer;
import uk.reachable.system.Client;
import uk.reachable.system.Incidents;

/**
 * Personal text where it does not belong: wrong fields, too long, not JSON, in addresses and headers; refused, or
 * passed over.
 */
final class CarelessRequests {

    private static final String INCIDENTS = "/api/incidents";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Client client;
    private final Canaries canaries;
    private final String token;

    CarelessRequests(Client client, Canaries canaries) {
        this.client = client;
        this.canaries = canaries;
        this.token = canaries.of("a refused request");
    }

    /** What was answered to each, by what was sent. */
    Stream<Place> answers(String referral) {
        return Stream.of(wrongValues(), tooLong(), brokenBodies(), addresses(), actions(referral), headers())
                .flatMap(places -> places);
    }

    private Stream<Place> wrongValues() {
        Stream<Map<String, Object>> incidents = Stream.of(
                        "category",
                        "severity",
                        "localAuthority",
                        "lsoa",
                        "setting",
                        "source",
                        "occurredAt",
                        "people",
                        token)
                .map(field -> Incidents.with(Incidents.threeBoxes(), field, token));
        Stream<Map<String, Object>> people = Stream.of(
                        "role",
                        "ageBand",
                        "needs",
                        "setting",
                        "homeLocalAuthority",
                        "expectedRelease",
                        "identity",
                        "disclose")
                .map(field -> Incidents.incident(
                        List.of(Incidents.with(Incidents.childInEmergencyDepartment(), field, token))));
        Stream<Map<String, Object>> deeper = Stream.<Map.Entry<String, Object>>of(
                        Map.entry("needs", List.of(token)),
                        Map.entry("disclose", List.of(token)),
                        Map.entry("identity", Map.of("dateOfBirth", token)),
                        Map.entry("identity", Map.of("name", List.of(token))),
                        Map.entry("identity", Map.of("contact", Map.of(token, token))))
                .map(entry -> Incidents.incident(List.of(
                        Incidents.with(Incidents.childInEmergencyDepartment(), entry.getKey(), entry.getValue()))));
        return Stream.of(incidents, people, deeper).flatMap(bodies -> bodies).map(this::log);
    }

    private Stream<Place> tooLong() {
        String tooLong = token + "x".repeat(10_001);
        return Stream.of("site", "placeElsewhere", "externalReference", "summary")
                .map(field -> log(Incidents.with(Incidents.threeBoxes(), field, tooLong)));
    }

    private Stream<Place> brokenBodies() {
        return Stream.of(
                post(INCIDENTS, "{\"summary\": \"" + token, JSON),
                post(INCIDENTS, token, JSON),
                post(INCIDENTS, "[\"" + token + "\"]", JSON),
                post(INCIDENTS, "{\"summary\": \"\\u0000" + token + "\"}", JSON),
                post(INCIDENTS, token, Map.of("Content-Type", "text/plain")),
                post(INCIDENTS, token, Map.of("Content-Type", "text/" + token)));
    }

    private Stream<Place> addresses() {
        return Stream.of(
                        "/api/people/%s",
                        "/api/people/%s?seen=%s",
                        "/api/people/1?seen=%s:1",
                        "/api/incidents/%s",
                        "/api/incidents/%s/response",
                        "/api/incidents/%s/notes",
                        "/api/referrals/%s",
                        "/api/board?next=%s",
                        "/api/board?%s=1",
                        "/api/operations/%s/dead-letters",
                        "/api/docs/%s",
                        "/api/%s",
                        "/%s",
                        "/%s?name=%s")
                .map(path -> get(path.replace("%s", token), Map.of()));
    }

    private Stream<Place> actions(String referral) {
        return Stream.of(
                post("/api/referrals/" + token + "/accept", "", Map.of()),
                post("/api/inbox/" + token + "/read", "", Map.of()),
                post("/api/outside/legs/confirm", "{\"token\": \"" + canaries.of("token") + "\"}", JSON),
                post(
                        "/api/outside/notices/open",
                        "{\"secret\": \"" + canaries.of("secret") + "\", \"code\": \"" + canaries.of("code") + "\"}",
                        JSON),
                post("/api/operations/referral/dead-letters/" + token + "/skip", "", Map.of()),
                post("/api/referrals/" + referral + "/decline", "{\"reason\": \"" + token + "\"}", JSON),
                post("/api/referrals/" + referral + "/handovers/" + token + "/accept", "", Map.of()),
                post(
                        "/api/referrals/" + referral + "/handovers",
                        "{\"toProgramme\": \"" + token + "\", \"reason\": \"OTHER\"}",
                        JSON));
    }

    private Stream<Place> headers() {
        String noIncident = "{}";
        return Stream.concat(
                Stream.of(token + " with a space", token + "x".repeat(128))
                        .map(key -> post(
                                INCIDENTS,
                                noIncident,
                                Map.of("Content-Type", "application/json", "Idempotency-Key", key))),
                Stream.of(
                                "X-Forwarded-For",
                                "X-Forwarded-Host",
                                "X-Request-Id",
                                "X-Name",
                                "User-Agent",
                                "Accept",
                                "Accept-Language",
                                "Cookie",
                                "traceparent",
                                "tracestate",
                                "baggage",
                                "Last-Event-ID")
                        .map(header -> get("/api/incidents/none", Map.of(header, valueFor(header)))));
    }

    private String valueFor(String header) {
        return switch (header) {
            case "Accept" -> "text/" + token;
            case "Cookie", "tracestate", "baggage" -> "name=" + token;
            default -> token;
        };
    }

    private Place log(Map<String, Object> incident) {
        return post(INCIDENTS, JsonMapper.shared().writeValueAsString(incident), JSON);
    }

    private Place post(String path, String body, Map<String, String> headers) {
        return answered(client.send(CanaryJourneyIT.DESK, "POST", path, body, headers), "POST " + path + " " + body);
    }

    private Place get(String path, Map<String, String> headers) {
        return answered(client.send(CanaryJourneyIT.DESK, "GET", path, "", headers), "GET " + path + " " + headers);
    }

    private static Place answered(Answer answer, String request) {
        String name = "answer " + answer.status() + " to " + request.substring(0, Math.min(160, request.length()));
        return new Place(name, answer.text() + " " + answer.headers().map());
    }
}
