package uk.reachable.system.journey;

import tools.jackson.databind.JsonNode;

/** An incident as its duty officer got it back. */
public record Logged(JsonNode body) {

    public String id() {
        return body.path("id").asString();
    }

    public String reference() {
        return body.path("reference").asString();
    }

    public String referral() {
        return referral(0);
    }

    public String referral(int index) {
        return body.path("referrals").get(index).path("id").asString();
    }

    public int referrals() {
        return body.path("referrals").size();
    }

    /** Whom the first referral is about. */
    public String person() {
        return body.path("referrals").get(0).path("personId").asString();
    }

    public String response() {
        return "/api/incidents/" + id() + "/response";
    }
}
