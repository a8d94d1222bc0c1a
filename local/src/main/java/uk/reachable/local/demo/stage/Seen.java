package uk.reachable.local.demo.stage;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Accepting, and then seeing what was disclosed: the identity is there as soon as the answer said so. */
public final class Seen {

    private Seen() {}

    public static void accept(Scene scene, Offer offer, String name) throws InterruptedException {
        JsonNode accepted = scene.post(offer.caseworker(), offer.path() + "/accept", Map.of());
        scene.sees(offer.caseworker(), "accepts for " + offer.programmeName());
        identity(scene, offer, offer.caseworker(), accepted.path("version").asLong(), name);
        scene.post(offer.caseworker(), offer.path() + "/contacts", Map.of("answer", "YES"));
        scene.sees(offer.caseworker(), "reaches them in time, and the answer is yes");
    }

    public static void identity(Scene scene, Offer offer, String caseworker, long version, String name)
            throws InterruptedException {
        JsonNode person = scene.get(caseworker, offer.personSeen(version));
        scene.require(person.toString().contains(name), caseworker + " does not see who it is");
        scene.sees(caseworker, "sees who it is and how to reach them: " + name);
    }
}
