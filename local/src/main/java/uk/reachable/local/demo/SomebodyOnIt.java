package uk.reachable.local.demo;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.demo.stage.Cast;
import uk.reachable.local.demo.stage.Offer;
import uk.reachable.local.demo.stage.Response;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.stage.Cast.TEAM_MANAGER;

/**
 * "I am on it": an offer in a reachable moment goes further while nobody is on it, and is silent for a time once
 * somebody is. Both are shown by what is scheduled: the story does not wait for minutes.
 */
final class SomebodyOnIt {

    private static final String NAME = "Lou Example";
    private static final String PROVIDER = "st-giles";
    private static final String WORKER = "caseworker.stgiles";

    private final Scene scene;

    SomebodyOnIt(Scene scene) {
        this.scene = scene;
    }

    /** The team of the provider is on file, and somebody of it is on shift. */
    void tell() throws Exception {
        scene.step(
                "An offer that nobody is on goes to the next on shift within its time; \"I am on it\" is silence for a time");
        Offer offer = offered();
        JsonNode told = notice(WORKER, offer, item -> item.path("nextAlertAt").isString());
        whatIsPlanned(told);
        Instant until = isOnIt(told);
        everybodySeesIt(offer, until);
        scene.post(WORKER, offer.path() + "/accept", Map.of());
        notice(TEAM_MANAGER, offer, item -> !item.path("open").asBoolean(true));
        scene.sees(WORKER, "accepts " + NAME + ": nobody is alerted any more");
    }

    private Offer offered() throws Exception {
        String reference = "DEMO-" + UUID.randomUUID().toString().substring(0, 8);
        JsonNode incident = scene.post(DUTY_OFFICER, "/api/incidents", Cast.reachable(reference, NAME));
        String referral = incident.path("referrals").path(0).path("id").asString();
        Response response = new Response(scene, incident.path("id").asString());
        Offer offer = response.offered(referral, "");
        if (!offer.provider().equals(PROVIDER)) {
            scene.post(offer.caseworker(), offer.path() + "/decline", Map.of("reason", "NO_CAPACITY"));
            offer = response.offered(referral, offer.provider());
        }
        scene.require(offer.provider().equals(PROVIDER), "it was offered to " + offer.provider());
        scene.sees(WORKER, "is asked for " + NAME + ", who is in A&E");
        return offer;
    }

    private void whatIsPlanned(JsonNode told) {
        Instant next = Instant.parse(told.path("nextAlertAt").asString());
        Instant respondBy = Instant.parse(told.path("respondBy").asString());
        scene.require(next.isBefore(respondBy), "the next are told only after the time to answer");
        scene.sees(
                WORKER,
                "if nobody is on it, the next on shift are told at %s, within the time to answer (%s)"
                        .formatted(Scene.at(next.toString()), Scene.at(respondBy.toString())));
    }

    private Instant isOnIt(JsonNode told) throws InterruptedException {
        JsonNode said = scene.post(WORKER, "/api/inbox/" + told.path("id").asString() + "/acknowledge", Map.of());
        Instant until = Instant.parse(said.path("until").asString());
        scene.sees(WORKER, "says \"I am on it\": nobody else is alerted until " + Scene.at(until.toString()));
        return until;
    }

    private void everybodySeesIt(Offer offer, Instant until) throws Exception {
        JsonNode seen =
                notice(TEAM_MANAGER, offer, item -> item.path("acknowledged").isObject());
        scene.require(!seen.path("acknowledged").path("mine").asBoolean(true), "it is said to be the manager's");
        scene.require(
                Instant.parse(seen.path("nextAlertAt").asString()).equals(until),
                "somebody is told while the alert is silent");
        scene.sees(TEAM_MANAGER, "sees that somebody is on it, and that the alerts go on when their time is up");
    }

    private JsonNode notice(String user, Offer offer, Predicate<JsonNode> wanted) throws Exception {
        JsonNode inbox = scene.get(
                user,
                "/api/inbox",
                found -> wanted.test(itemOf(found, offer)),
                "the offer does not stand in the inbox of " + user + " as it should");
        return itemOf(inbox, offer);
    }

    private static JsonNode itemOf(JsonNode inbox, Offer offer) {
        return inbox.path("items")
                .valueStream()
                .filter(item -> item.path("kind").asString("").equals("OFFER_MADE"))
                .filter(item -> item.path("referralId").asString("").equals(offer.referral()))
                .findFirst()
                .orElse(inbox.path("none"));
    }
}
