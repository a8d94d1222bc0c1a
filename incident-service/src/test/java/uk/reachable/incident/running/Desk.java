package uk.reachable.incident.running;

import tools.jackson.databind.JsonNode;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

/** What a duty desk does with an incident. */
public record Desk(Api api) {

    private static final Token OFFICER = TestTokens.dutyOfficer();

    /**
     * From the newest version of its record; {@code more} are further fields of the body, such as {@code "why": "x"}.
     */
    public Api.Answer does(Case of, String what, String... more) {
        return at(version(of), of, what, more);
    }

    /** From this version of its record. */
    public Api.Answer at(long version, Case of, String what, String... more) {
        String fields = more.length == 0 ? "" : ", " + String.join(", ", more);
        return api.post(OFFICER, path(of) + "/" + what, "{\"version\": " + version + fields + "}");
    }

    public Api.Answer merges(Case duplicate, Case into) {
        return does(duplicate, "merge", "\"into\": \"" + into.incidentId() + "\"");
    }

    public long version(Case of) {
        return response(of).at("/incident/version").asLong();
    }

    public String status(Case of) {
        return response(of).at("/incident/status").asString();
    }

    public JsonNode response(Case of) {
        return api.get(OFFICER, path(of) + "/response").body();
    }

    public JsonNode history(Case of) {
        return api.get(OFFICER, path(of) + "/history").body();
    }

    /** Its row, when it stands on the first page. */
    public JsonNode boardRow(Token viewer, Case of) {
        return api.get(viewer, "/api/board")
                .body()
                .at("/items")
                .valueStream()
                .filter(row -> row.at("/incidentId").asString().equals(of.incidentId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not on the board: " + of.reference()));
    }

    public JsonNode boardRow(Case of) {
        return boardRow(OFFICER, of);
    }

    private static String path(Case of) {
        return "/api/incidents/" + of.incidentId();
    }
}
