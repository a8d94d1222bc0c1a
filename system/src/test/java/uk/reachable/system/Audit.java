package uk.reachable.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at the whole from outside and holds what the parts say against each other. */
final class Audit {

    private final Client client;

    Audit(Client client) {
        this.client = client;
    }

    /** Incident references on the board of the region. */
    List<String> boardReferences() {
        return board().stream().map(row -> row.path("reference").asString()).toList();
    }

    /** Referrals by status, as the board counts them. */
    Map<String, Integer> boardCounts() {
        Map<String, Integer> counts = new TreeMap<>();
        board().forEach(row -> row.path("referralCounts")
                .properties()
                .forEach(count -> counts.merge(count.getKey(), count.getValue().asInt(), Integer::sum)));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Every referral of an incident has one status, and response view and referral-service name the same. */
    void assertOneLiveStatePerReferral(String incidentId) {
        response(incidentId).path("referrals").forEach(shown -> {
            JsonNode referral = client.getUntilAnswered(
                            "duty.officer", "/api/referrals/" + shown.path("id").asString())
                    .body();
            assertThat(shown.path("status")).as("%s", shown).isEqualTo(referral.path("status"));
            assertThat(referral.path("responsibleOrganisation").asString("")).isNotEmpty();
        });
    }

    /** Of each programme of the region, held and filled never exceed places, and equal what the referrals say. */
    void assertPlacesAddUp() {
        Map<String, Integer> offered = new TreeMap<>();
        Map<String, Integer> accepted = new TreeMap<>();
        board().forEach(row -> response(row.path("incidentId").asString())
                .path("referrals")
                .forEach(referral -> count(referral, offered, accepted)));
        for (JsonNode programme :
                client.getUntilAnswered("duty.officer", "/api/capacity").body()) {
            String id = programme.path("programme").asString();
            int held = programme.path("held").asInt();
            int filled = programme.path("filled").asInt();
            assertThat(held + filled)
                    .as("%s", programme)
                    .isLessThanOrEqualTo(programme.path("places").asInt());
            assertThat(held).as("held of %s", id).isEqualTo(offered.getOrDefault(id, 0));
            assertThat(filled).as("filled of %s", id).isEqualTo(accepted.getOrDefault(id, 0));
        }
    }

    /** Whoever is asked holds a place, by an offer or for a handover; whoever has said yes has filled one. */
    private static void count(JsonNode referral, Map<String, Integer> offered, Map<String, Integer> accepted) {
        String programme = referral.path("programme").asString("");
        switch (referral.path("status").asString()) {
            case "OFFERED" -> offered.merge(programme, 1, Integer::sum);
            case "ACCEPTED" -> accepted.merge(programme, 1, Integer::sum);
            default -> {}
        }
        referral.path("handovers").forEach(handover -> {
            if (handover.path("status").asString().equals("OFFERED")) {
                offered.merge(handover.path("toProgramme").asString(), 1, Integer::sum);
            }
        });
    }

    private JsonNode response(String incident) {
        return client.getUntilAnswered("duty.officer", "/api/incidents/" + incident + "/response")
                .body();
    }

    /** How many notices of each offer stand in the inboxes of these users' organisations. */
    Map<String, Integer> noticesPerOffer(List<String> users) {
        Map<String, Integer> notices = new HashMap<>();
        users.forEach(user -> client.getUntilAnswered(user, "/api/inbox")
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("kind").asString().equals("OFFER_MADE"))
                .forEach(item -> notices.merge(item.path("offerId").asString(), 1, Integer::sum)));
        return notices;
    }

    private List<JsonNode> board() {
        List<JsonNode> rows = new ArrayList<>();
        String part = "/api/board";
        while (true) {
            JsonNode page = client.getUntilAnswered("duty.officer", part).body();
            page.path("items").forEach(rows::add);
            if (page.path("next").asString("").isEmpty()) {
                return rows;
            }
            part = "/api/board?next=" + page.path("next").asString();
        }
    }
}
