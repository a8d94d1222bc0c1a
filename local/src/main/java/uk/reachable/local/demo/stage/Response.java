package uk.reachable.local.demo.stage;

import tools.jackson.databind.JsonNode;

/** The response view of the story's incident, as the duty officer has it open. */
public final class Response {

    private final Scene scene;
    private final String path;

    public Response(Scene scene, String incident) {
        this.scene = scene;
        this.path = "/api/incidents/" + incident + "/response";
    }

    public String path() {
        return path;
    }

    public JsonNode now() throws InterruptedException {
        return scene.get(Cast.DUTY_OFFICER, path);
    }

    /** Waits until the referral is offered to somebody else than {@code formerProvider} (nobody: an empty text). */
    public Offer offered(String referral, String formerProvider) throws Exception {
        JsonNode view = scene.get(
                Cast.DUTY_OFFICER,
                path,
                found -> isOfferedToAnother(referral(found, referral), formerProvider),
                "a referral was not offered in time; are all places taken? ./reachable up --fresh starts empty");
        Offer offer = Offer.of(referral(view, referral));
        scene.require(Cast.isKnown(offer.provider()), "it was offered to " + offer.provider());
        return offer;
    }

    /** Waits until the referral stands as named. */
    public JsonNode stands(String referral, String status, String responsible) throws Exception {
        JsonNode view = scene.get(
                Cast.DUTY_OFFICER,
                path,
                found -> stands(referral(found, referral), status, responsible),
                "the referral is not " + status + " with " + responsible);
        return referral(view, referral);
    }

    private static boolean isOfferedToAnother(JsonNode referral, String formerProvider) {
        return referral.path("status").asString("").equals("OFFERED")
                && !referral.path("provider").asString("").equals(formerProvider);
    }

    private static boolean stands(JsonNode referral, String status, String responsible) {
        return referral.path("status").asString("").equals(status)
                && referral.path("responsibleOrganisation").asString("").equals(responsible);
    }

    private static JsonNode referral(JsonNode view, String id) {
        return view.path("referrals")
                .valueStream()
                .filter(referral -> referral.path("id").asString("").equals(id))
                .findFirst()
                .orElse(view.path("none"));
    }
}
