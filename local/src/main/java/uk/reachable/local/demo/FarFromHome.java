package uk.reachable.local.demo;

import java.time.Clock;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.demo.stage.Cast;
import uk.reachable.local.demo.stage.Inboxes;
import uk.reachable.local.demo.stage.Offer;
import uk.reachable.local.demo.stage.Response;
import uk.reachable.local.demo.stage.Scene;
import uk.reachable.local.demo.stage.Seen;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.stage.Cast.FAR_FROM_HOME;

/**
 * Rescue and Response: a child arrested where no region of ours is comes home in legs, and moves on to another region.
 */
final class FarFromHome {

    private static final String DESK_THERE = "duty.westyorkshire";
    private static final String LEEDS = "wy-ae-navigators-leeds";

    private final Scene scene;
    private final Inboxes inboxes;
    private final Clock clock;

    FarFromHome(Scene scene, Inboxes inboxes, Clock clock) {
        this.scene = scene;
        this.inboxes = inboxes;
        this.clock = clock;
    }

    void tell() throws Exception {
        JsonNode incident = logIncident();
        Response response = new Response(scene, incident.path("id").asString());
        Offer offer =
                response.offered(incident.path("referrals").path(0).path("id").asString(), "");
        scene.sees(DUTY_OFFICER, FAR_FROM_HOME + " is offered to " + offer.programmeName());
        Seen.accept(scene, offer, FAR_FROM_HOME);
        new WayHome(scene, clock, offer).tell();
        movesToAnotherRegion(offer, response);
    }

    private JsonNode logIncident() throws InterruptedException {
        scene.step(
                "A child of Birmingham is arrested in Essex, which is no region here: somebody has to bring them home");
        String reference = "DEMO-" + UUID.randomUUID().toString().substring(0, 8);
        JsonNode incident = scene.post(DUTY_OFFICER, "/api/incidents", Cast.arrestedFarFromHome(reference));
        scene.sees(DUTY_OFFICER, incident.path("reference").asString() + " is logged: in custody of Essex Police");
        return incident;
    }

    private void movesToAnotherRegion(Offer offer, Response response) throws Exception {
        scene.step("They move to family in Leeds: responsibility goes from the West Midlands to West Yorkshire");
        JsonNode programme = scene.named(DESK_THERE, "/api/programmes", "id", LEEDS);
        int free = freeInLeeds();
        new PassingOn(scene, inboxes, response).pass(offer, programme, "MOVED_AREA", FAR_FROM_HOME);
        scene.get(
                DESK_THERE,
                "/api/capacity",
                found -> Scene.of(found, "programme", LEEDS).path("free").asInt() < free,
                "no place was taken in Leeds");
        scene.sees(
                DESK_THERE,
                "free places of the navigators in Leeds: %d, before it was %d".formatted(freeInLeeds(), free));
        scene.isAnswered(
                404,
                DESK_THERE,
                () -> scene.api().get(DESK_THERE, offer.path()),
                "does not see the case, which is still of the West Midlands");
    }

    private int freeInLeeds() throws InterruptedException {
        return scene.named(DESK_THERE, "/api/capacity", "programme", LEEDS)
                .path("free")
                .asInt();
    }
}
