package uk.reachable.local.demo;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static uk.reachable.local.demo.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.Cast.MANAGER;

/** A full programme, somebody who waits for it, and one more place: whoever is first in line is offered it at once. */
final class PlaceForTheNext {

    private static final String PROGRAMME = "wm-desist-and-transform";
    private static final String CASEWORKER = "caseworker.stgiles";

    private final Scene scene;

    PlaceForTheNext(Scene scene) {
        this.scene = scene;
    }

    /** Leaves the programme with the places that it had. */
    void tell() throws Exception {
        scene.step("A programme is full: whoever needs it waits in line, and the next place is theirs");
        int places = programme().path("places").asInt();
        int taken = taken();
        try {
            placesAre(taken);
            scene.sees(MANAGER, programme().path("name").asString() + " has no place left");
            JsonNode incident = logIncident();
            waitsFirst(incident.path("referrals").path(0).path("id").asString());
            placesAre(taken + 1);
            scene.sees(MANAGER, "funds one more place");
            isOfferedAtOnce(incident);
        } finally {
            placesAre(places);
        }
    }

    private JsonNode logIncident() throws InterruptedException {
        String reference = "DEMO-" + UUID.randomUUID().toString().substring(0, 8);
        JsonNode incident = scene.post(DUTY_OFFICER, "/api/incidents", Cast.robbery(reference));
        scene.sees(DUTY_OFFICER, incident.path("reference").asString() + " is logged: one young adult in Coventry");
        return incident;
    }

    private void waitsFirst(String referral) throws Exception {
        JsonNode line = scene.get(
                DUTY_OFFICER,
                "/api/waiting",
                found -> !inLine(found, referral).isMissingNode(),
                "nobody waits in line");
        scene.sees(
                DUTY_OFFICER,
                "waits, in line at place "
                        + inLine(line, referral).path("position").asInt());
    }

    private void isOfferedAtOnce(JsonNode incident) throws Exception {
        Response response = new Response(scene, incident.path("id").asString());
        Offer offer =
                response.offered(incident.path("referrals").path(0).path("id").asString(), "");
        scene.sees(DUTY_OFFICER, "is offered the place at once, by " + offer.providerName());
        scene.post(CASEWORKER, offer.path() + "/accept", Map.of());
        scene.sees(CASEWORKER, "accepts");
    }

    private static JsonNode inLine(JsonNode line, String referral) {
        return line.valueStream()
                .filter(one -> one.path("referralId").asString("").equals(referral))
                .findFirst()
                .orElse(line.path("none"));
    }

    private JsonNode programme() throws InterruptedException {
        return programme("/api/programmes", "id");
    }

    private int taken() throws InterruptedException {
        JsonNode capacity = programme("/api/capacity", "programme");
        return capacity.path("held").asInt() + capacity.path("filled").asInt();
    }

    private JsonNode programme(String list, String idField) throws InterruptedException {
        return scene.get(MANAGER, list)
                .valueStream()
                .filter(one -> one.path(idField).asString("").equals(PROGRAMME))
                .findFirst()
                .orElseThrow();
    }

    private void placesAre(int number) throws InterruptedException {
        ObjectNode changed = (ObjectNode) programme();
        scene.put(MANAGER, "/api/programmes/" + PROGRAMME, changed.put("places", number));
    }
}
