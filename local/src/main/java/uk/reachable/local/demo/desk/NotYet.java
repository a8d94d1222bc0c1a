package uk.reachable.local.demo.desk;

import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.demo.stage.Inboxes;
import uk.reachable.local.demo.stage.Offer;
import uk.reachable.local.demo.stage.Response;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.stage.Cast.LEAD_OFFICER;

/**
 * Police say that a person is not to be contacted yet: the offer's clock stands still, and goes on when they lift it.
 */
final class NotYet {

    private static final String NAME = "Ali Example";

    private final Scene scene;
    private final Inboxes inboxes;
    private final CaseRecord record;

    NotYet(Scene scene, Inboxes inboxes, CaseRecord record) {
        this.scene = scene;
        this.inboxes = inboxes;
        this.record = record;
    }

    /** Leaves a closed incident, and the place free again. */
    void tell() throws Exception {
        scene.step("Police say \"do not contact yet\": the clock of the offer stands still until they lift it");
        JsonNode incident = record.log(Happened.attack(NAME));
        Response response = record.response(incident);
        Offer offer = response.offered(CaseRecord.id(incident.path("referrals").path(0)), "");
        Instant before = respondBy(offer);
        scene.sees(
                offer.caseworker(),
                "is asked for " + offer.programmeName() + ", and has until " + Scene.at(before.toString()));
        isPaused(offer);
        goesOn(offer, before);
        scene.post(DUTY_OFFICER, offer.path() + "/withdraw", Map.of("reason", "NO_LONGER_NEEDED"));
        response.stands(offer.referral(), "WITHDRAWN", "west-midlands-vru");
        record.close(incident, "NO_FURTHER_ACTION");
        scene.sees(DUTY_OFFICER, NAME + " has gone to relatives: the referral is withdrawn, the incident closed");
    }

    private void isPaused(Offer offer) throws Exception {
        Instant review = record.pauseContact(offer.person());
        scene.sees(
                LEAD_OFFICER,
                "says on a phone: do not contact yet; will look at it again at " + Scene.at(review.toString()));
        scene.get(
                offer.caseworker(),
                offer.path(),
                found -> found.path("contactPaused").has("reviewBy"),
                "the provider does not see that contact is paused");
        scene.sees(offer.caseworker(), "sees \"do not contact yet\" on the referral; the time to answer stands still");
        inboxes.showsNotice(offer.caseworker(), "REFERRAL_PAUSED", offer.referral());
    }

    private void goesOn(Offer offer, Instant before) throws Exception {
        record.allowContact(offer.person());
        scene.sees(LEAD_OFFICER, "lifts it");
        scene.get(
                offer.caseworker(),
                offer.path(),
                found -> !found.path("contactPaused").isObject()
                        && found.at("/offer/respondBy").isString(),
                "contact is still paused after it was allowed");
        Instant after = respondBy(offer);
        scene.require(after.isAfter(before), "the pause took time from whoever has to answer");
        inboxes.showsNotice(offer.caseworker(), "REFERRAL_RESUMED", offer.referral());
        scene.sees(offer.caseworker(), "has the time that was left: now until " + Scene.at(after.toString()));
    }

    private Instant respondBy(Offer offer) throws InterruptedException {
        return Instant.parse(
                scene.get(DUTY_OFFICER, offer.path()).at("/offer/respondBy").asString());
    }
}
