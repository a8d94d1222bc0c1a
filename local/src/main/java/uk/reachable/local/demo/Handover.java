package uk.reachable.local.demo;

import java.util.Comparator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

import static uk.reachable.local.demo.Cast.DUTY_OFFICER;

/** The third of the three: accepted, then handed over to a provider that fits better. */
final class Handover {

    private final Scene scene;
    private final Inboxes inboxes;
    private final Response response;

    Handover(Scene scene, Inboxes inboxes, Response response) {
        this.scene = scene;
        this.inboxes = inboxes;
        this.response = response;
    }

    void of(Offer offer) throws Exception {
        scene.step("One is accepted, and handed over when another provider fits better");
        String name = Cast.NAMES.get(2);
        Seen.accept(scene, offer, name);
        String receiver = Cast.otherThan(offer.provider());
        String receivingCaseworker = Cast.caseworkerOf(receiver);
        String handover = propose(offer, receiver);
        inboxes.showsNotice(receivingCaseworker, "HANDOVER_PROPOSED", offer.referral());
        response.stands(offer.referral(), "ACCEPTED", offer.provider());
        scene.sees(DUTY_OFFICER, "until it is accepted, " + offer.providerName() + " stays responsible");
        JsonNode accepted = scene.post(receivingCaseworker, handover + "/accept", Map.of());
        response.stands(offer.referral(), "ACCEPTED", receiver);
        scene.sees(DUTY_OFFICER, "responsible now: " + receiver);
        Seen.identity(
                scene, offer, receivingCaseworker, accepted.path("version").asLong(), name);
        String former = offer.caseworker();
        scene.isAnswered(
                404,
                former,
                () -> scene.api().get(former, "/api/people/" + offer.person()),
                "no longer sees who it is");
    }

    /** The address of the handover. */
    private String propose(Offer offer, String receiver) throws InterruptedException {
        JsonNode programme = programmeOf(receiver);
        Map<String, String> proposal =
                Map.of("toProgramme", programme.path("id").asString(), "reason", "BETTER_FIT");
        JsonNode handover = scene.post(offer.caseworker(), offer.path() + "/handovers", proposal);
        scene.sees(
                offer.caseworker(),
                "proposes a handover to " + programme.path("name").asString());
        return offer.path() + "/handovers/" + handover.path("id").asString();
    }

    /** One that works in Birmingham; a peer mentor for preference, who stays when the reachable moment is over. */
    private JsonNode programmeOf(String provider) throws InterruptedException {
        return scene.get(DUTY_OFFICER, "/api/programmes")
                .valueStream()
                .filter(programme -> programme.path("provider").asString("").equals(provider))
                .filter(programme ->
                        programme.path("localAuthorities").toString().contains(Cast.BIRMINGHAM))
                .min(Comparator.comparing(Handover::peerMentorFirst))
                .orElseThrow();
    }

    private static int peerMentorFirst(JsonNode programme) {
        return switch (programme.path("need").asString("")) {
            case "PEER_MENTOR" -> 0;
            case "REACHABLE_MOMENT" -> 1;
            default -> 2;
        };
    }
}
