package uk.reachable.local.demo;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.demo.stage.Cast;
import uk.reachable.local.demo.stage.Inboxes;
import uk.reachable.local.demo.stage.Offer;
import uk.reachable.local.demo.stage.Response;
import uk.reachable.local.demo.stage.Scene;
import uk.reachable.local.demo.stage.Seen;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;

/** How responsibility moves to another provider: proposed, told, accepted, and nobody without an owner in between. */
record PassingOn(Scene scene, Inboxes inboxes, Response response) {

    /** @param name whom it is about, whom the receiver sees from then on and the giver no longer */
    void pass(Offer from, JsonNode programme, String reason, String name) throws Exception {
        String receiver = programme.path("provider").asString();
        String caseworker = Cast.caseworkerOf(receiver);
        String handover = propose(from, programme, reason);
        inboxes.showsNotice(caseworker, "HANDOVER_PROPOSED", from.referral());
        response.stands(from.referral(), "ACCEPTED", from.provider());
        scene.sees(DUTY_OFFICER, "until it is accepted, " + from.providerName() + " stays responsible");
        JsonNode accepted = scene.post(caseworker, handover + "/accept", Map.of());
        response.stands(from.referral(), "ACCEPTED", receiver);
        scene.sees(
                DUTY_OFFICER,
                "responsible now: " + programme.path("providerName").asString());
        Seen.identity(scene, from, caseworker, accepted.path("version").asLong(), name);
        isHiddenFrom(from.caseworker(), from);
    }

    /** The address of the handover. */
    private String propose(Offer from, JsonNode programme, String reason) throws InterruptedException {
        Map<String, String> proposal =
                Map.of("toProgramme", programme.path("id").asString(), "reason", reason);
        JsonNode handover = scene.post(from.caseworker(), from.path() + "/handovers", proposal);
        scene.sees(
                from.caseworker(),
                "proposes a handover to " + programme.path("name").asString());
        return from.path() + "/handovers/" + handover.path("id").asString();
    }

    private void isHiddenFrom(String former, Offer offer) throws Exception {
        scene.isAnswered(
                404,
                former,
                () -> scene.api().get(former, "/api/people/" + offer.person()),
                "no longer sees who it is");
    }
}
