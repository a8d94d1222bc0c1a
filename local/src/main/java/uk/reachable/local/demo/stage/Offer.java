package uk.reachable.local.demo.stage;

import tools.jackson.databind.JsonNode;

/** A referral with the provider to whom it is offered, as the response view shows it. */
public record Offer(String referral, String person, String provider, String providerName, String programmeName) {

    public static Offer of(JsonNode shown) {
        return new Offer(
                shown.path("id").asString(),
                shown.path("personId").asString(),
                shown.path("provider").asString(""),
                shown.path("providerName").asString(""),
                shown.path("programmeName").asString(""));
    }

    public String caseworker() {
        return Cast.caseworkerOf(provider);
    }

    public String path() {
        return "/api/referrals/" + referral;
    }

    /** The path to the person that waits until the access which this version of the referral gives is there. */
    public String personSeen(long version) {
        return "/api/people/" + person + "?seen=" + referral + ":" + version;
    }
}
