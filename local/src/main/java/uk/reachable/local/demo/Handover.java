package uk.reachable.local.demo;

import java.util.Comparator;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.demo.stage.Cast;
import uk.reachable.local.demo.stage.Inboxes;
import uk.reachable.local.demo.stage.Offer;
import uk.reachable.local.demo.stage.Response;
import uk.reachable.local.demo.stage.Scene;
import uk.reachable.local.demo.stage.Seen;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;

/** The third of the three: accepted, then handed over to a provider that fits better. */
final class Handover {

    private final Scene scene;
    private final PassingOn passing;

    Handover(Scene scene, Inboxes inboxes, Response response) {
        this.scene = scene;
        this.passing = new PassingOn(scene, inboxes, response);
    }

    void of(Offer offer) throws Exception {
        scene.step("One is accepted, and handed over when another provider fits better");
        String name = Cast.NAMES.get(2);
        Seen.accept(scene, offer, name);
        passing.pass(offer, programmeOf(Cast.otherThan(offer.provider())), "BETTER_FIT", name);
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
