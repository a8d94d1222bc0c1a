package uk.reachable.local.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.demo.stage.Cast;
import uk.reachable.local.demo.stage.Inboxes;
import uk.reachable.local.demo.stage.Offer;
import uk.reachable.local.demo.stage.Response;
import uk.reachable.local.demo.stage.Scene;
import uk.reachable.local.demo.stage.Seen;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.stage.Cast.FORUM;

/** Three people after a stabbing: one accepted, one declined and offered again, one handed over. */
final class Story {

    private final Scene scene;
    private final Inboxes inboxes;

    Story(Scene scene, Inboxes inboxes) {
        this.scene = scene;
        this.inboxes = inboxes;
    }

    void tell() throws Exception {
        JsonNode incident = logIncident();
        Response response = new Response(scene, incident.path("id").asString());
        List<String> referrals = incident.path("referrals")
                .valueStream()
                .map(referral -> referral.path("id").asString())
                .toList();
        scene.require(referrals.size() == 3, "three people in need gave " + referrals.size() + " referrals");
        offersAreMade(incident.path("reference").asString(), response, referrals);
        forumSeesCountsOnly(response);
        firstIsAccepted(response.offered(referrals.get(0), ""), response);
        secondIsDeclinedAndOfferedAgain(response.offered(referrals.get(1), ""), response);
        new Handover(scene, inboxes, response).of(response.offered(referrals.get(2), ""));
        everybodyHasAnOwner(response);
    }

    private JsonNode logIncident() throws InterruptedException {
        scene.step("The duty officer logs a stabbing: three young people in A&E");
        String reference = "DEMO-" + UUID.randomUUID().toString().substring(0, 8);
        JsonNode incident = scene.post(DUTY_OFFICER, "/api/incidents", Cast.stabbing(reference));
        JsonNode meeting = incident.path("meeting");
        scene.require(meeting.isObject(), "no consequence-management meeting was called");
        scene.sees(DUTY_OFFICER, incident.path("reference").asString() + " is logged");
        scene.sees(
                DUTY_OFFICER, "a consequence-management meeting is called, due by " + Scene.at(meeting.path("dueBy")));
        return incident;
    }

    private void offersAreMade(String reference, Response response, List<String> referrals) throws Exception {
        scene.step("Each is matched to a programme, a place is held, and its caseworkers are told");
        for (int i = 0; i < referrals.size(); i++) {
            Offer offer = response.offered(referrals.get(i), "");
            scene.sees(DUTY_OFFICER, Cast.NAMES.get(i) + " is offered to " + offer.programmeName());
            inboxes.showsNotice(offer.caseworker(), "OFFER_MADE", offer.referral());
            inboxes.showsMail(offer.caseworker(), reference);
        }
    }

    private void forumSeesCountsOnly(Response response) throws Exception {
        scene.step("The tasking forum follows the response without any case content");
        JsonNode seen = scene.get(
                FORUM, response.path(), view -> view.path("referralCounts").isObject(), "the forum sees no counts");
        scene.require(!seen.has("referrals"), "the forum sees referrals");
        scene.sees(FORUM, "referrals by status: " + seen.path("referralCounts"));
    }

    private void firstIsAccepted(Offer offer, Response response) throws Exception {
        scene.step("One is accepted");
        Seen.accept(scene, offer, Cast.NAMES.get(0));
        String stranger = Cast.caseworkerOf(Cast.otherThan(offer.provider()));
        scene.isAnswered(
                404,
                stranger,
                () -> scene.api().get(stranger, "/api/people/" + offer.person()),
                "finds no such person");
        response.stands(offer.referral(), "ACCEPTED", offer.provider());
        scene.sees(DUTY_OFFICER, offer.providerName() + " is responsible; the place is filled");
    }

    private void secondIsDeclinedAndOfferedAgain(Offer offer, Response response) throws Exception {
        scene.step("One is declined, and offered to the next provider at once");
        scene.post(offer.caseworker(), offer.path() + "/decline", Map.of("reason", "NO_CAPACITY"));
        scene.sees(offer.caseworker(), "declines: no capacity");
        Offer next = response.offered(offer.referral(), offer.provider());
        scene.sees(DUTY_OFFICER, Cast.NAMES.get(1) + " is now offered to " + next.programmeName());
        inboxes.showsNotice(next.caseworker(), "OFFER_MADE", next.referral());
        scene.isAnswered(
                409,
                offer.caseworker(),
                () -> scene.api().post(offer.caseworker(), offer.path() + "/accept", Map.of()),
                "is too late to change their mind");
        Seen.accept(scene, next, Cast.NAMES.get(1));
    }

    private void everybodyHasAnOwner(Response response) throws InterruptedException {
        scene.step("Nobody is without a responsible organisation");
        for (JsonNode referral : response.now().path("referrals")) {
            scene.require(
                    referral.path("status").asString().equals("ACCEPTED"),
                    "a referral is " + referral.path("status").asString());
            scene.sees(
                    DUTY_OFFICER,
                    "accepted, responsible: "
                            + referral.path("responsibleOrganisation").asString());
        }
    }
}
