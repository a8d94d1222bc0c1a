package uk.reachable.local.demo;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.local.demo.stage.Cast;
import uk.reachable.local.demo.stage.Offer;
import uk.reachable.local.demo.stage.Response;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.stage.Cast.MANAGER;

/** The one programme of its need in Coventry, as its manager changes it, and the young adults who ask for it. */
final class SmallProgramme {

    static final String ID = "wm-desist-and-transform";
    private static final String CASEWORKER = "caseworker.stgiles";

    private final Scene scene;

    SmallProgramme(Scene scene) {
        this.scene = scene;
    }

    /** A person who needs it: the referral, and the response to watch it by. */
    record Asking(String name, String reference, String referral, Response response) {}

    ObjectNode now() throws InterruptedException {
        return (ObjectNode) scene.named(MANAGER, "/api/programmes", "id", ID);
    }

    void becomes(ObjectNode changed) throws InterruptedException {
        scene.put(MANAGER, "/api/programmes/" + ID, changed);
    }

    Asking asks(String name) throws InterruptedException {
        String external = "DEMO-" + UUID.randomUUID().toString().substring(0, 8);
        JsonNode incident = scene.post(DUTY_OFFICER, "/api/incidents", Cast.robbery(external, name));
        String reference = incident.path("reference").asString();
        scene.sees(DUTY_OFFICER, reference + " is logged: " + name + ", a young adult in Coventry");
        return new Asking(
                name,
                reference,
                incident.path("referrals").path(0).path("id").asString(),
                new Response(scene, incident.path("id").asString()));
    }

    void isOfferedAndAccepted(Asking asking) throws Exception {
        Offer offer = asking.response().offered(asking.referral(), "");
        scene.sees(DUTY_OFFICER, asking.name() + " is offered the place at once, by " + offer.providerName());
        scene.post(CASEWORKER, offer.path() + "/accept", Map.of());
        scene.sees(CASEWORKER, "accepts " + asking.name());
    }
}
