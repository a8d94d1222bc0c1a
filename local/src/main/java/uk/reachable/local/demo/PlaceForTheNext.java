package uk.reachable.local.demo;

import tools.jackson.databind.JsonNode;
import uk.reachable.local.demo.SmallProgramme.Asking;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.stage.Cast.MANAGER;

/** A full programme, two who wait for it, and one more place: the first is offered it at once, and the line moves. */
final class PlaceForTheNext {

    private final Scene scene;
    private final SmallProgramme programme;

    PlaceForTheNext(Scene scene) {
        this.scene = scene;
        this.programme = new SmallProgramme(scene);
    }

    /** Leaves the programme with the places that it had, and nobody waiting. */
    void tell() throws Exception {
        scene.step("A programme is full: whoever needs it waits in line, and the next place is theirs");
        int places = programme.now().path("places").asInt();
        int taken = taken();
        Asking second;
        try {
            placesAre(taken);
            scene.sees(MANAGER, programme.now().path("name").asString() + " has no place left");
            Asking first = programme.asks("Ash Example");
            waits(first);
            second = programme.asks("Jo Example");
            int before = waits(second);
            placesAre(taken + 1);
            scene.sees(MANAGER, "funds one more place");
            programme.isOfferedAndAccepted(first);
            movesUp(second, before);
        } finally {
            placesAre(places);
        }
        scene.sees(MANAGER, "gives the programme back the places that it had");
        programme.isOfferedAndAccepted(second);
    }

    private int waits(Asking asking) throws Exception {
        JsonNode line = scene.get(
                DUTY_OFFICER, "/api/waiting", found -> !inLine(found, asking).isMissingNode(), "nobody waits in line");
        int position = position(line, asking);
        scene.sees(DUTY_OFFICER, asking.name() + " waits, in line at place " + position);
        return position;
    }

    private void movesUp(Asking asking, int before) throws Exception {
        JsonNode line = scene.get(
                DUTY_OFFICER,
                "/api/waiting",
                found -> position(found, asking) < before,
                "the waiting list does not move");
        scene.sees(
                DUTY_OFFICER,
                "the line moves: %s was at place %d and is at place %d"
                        .formatted(asking.name(), before, position(line, asking)));
    }

    private static int position(JsonNode line, Asking asking) {
        return inLine(line, asking).path("position").asInt(Integer.MAX_VALUE);
    }

    private static JsonNode inLine(JsonNode line, Asking asking) {
        return Scene.of(line, "referralId", asking.referral());
    }

    private int taken() throws InterruptedException {
        JsonNode capacity = scene.named(MANAGER, "/api/capacity", "programme", SmallProgramme.ID);
        return capacity.path("held").asInt() + capacity.path("filled").asInt();
    }

    private void placesAre(int number) throws InterruptedException {
        programme.becomes(programme.now().put("places", number));
    }
}
