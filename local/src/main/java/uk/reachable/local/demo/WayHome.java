package uk.reachable.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.client.Answer;
import uk.reachable.local.demo.stage.Offer;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.BIRMINGHAM;
import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;

/** The legs of a journey home, each confirmed by both sides: by a one-time link, by phone, by whoever signs in. */
final class WayHome {

    private static final String TRUST = "Birmingham Children's Trust";
    private static final String YOUTH_JUSTICE = "Birmingham Youth Justice Service";

    private final Scene scene;
    private final Clock clock;
    private final Offer offer;
    private final String worker;

    WayHome(Scene scene, Clock clock, Offer offer) {
        this.scene = scene;
        this.clock = clock;
        this.offer = offer;
        this.worker = offer.caseworker();
    }

    void tell() throws InterruptedException {
        planned();
        scene.step("Each leg is confirmed by both sides; nobody outside needs to sign in");
        confirmedByLink("COLLECTION", "Essex Police", "handed over");
        confirmed("COLLECTION", "collected");
        confirmedByPhone("RETURN", "Children's Trust", "SOCIAL_WORKER", "received at home");
        confirmed("RETURN", "brought home");
        confirmedByLink("EXIT_PLAN", "Youth Justice Service", "agreed");
        confirmed("EXIT_PLAN", "the plan stands");
        isHome();
    }

    private void planned() throws InterruptedException {
        scene.step("The way home is planned in three legs: collection, return, exit plan");
        List<Map<String, Object>> legs = List.of(
                leg("COLLECTION", "essex", "essex", 3, Map.of("force", "essex")),
                leg("RETURN", "essex", BIRMINGHAM, 7, Map.of("organisation", TRUST)),
                leg("EXIT_PLAN", BIRMINGHAM, BIRMINGHAM, 72, Map.of("organisation", YOUTH_JUSTICE)));
        scene.post(worker, offer.path() + "/journey", Map.of("legs", legs));
        for (JsonNode leg : journey().path("legs")) {
            scene.sees(
                    worker,
                    "plans the %s by %s, with %s"
                            .formatted(
                                    words(leg.path("leg").asString()),
                                    Scene.at(leg.path("dueBy")),
                                    leg.path("otherSideName").asString()));
        }
    }

    private Map<String, Object> leg(String leg, String from, String to, int hours, Map<String, String> otherSide) {
        Instant dueBy = clock.instant().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofHours(hours));
        return Map.of("leg", leg, "from", from, "to", to, "dueBy", dueBy.toString(), "otherSide", otherSide);
    }

    private void confirmedByLink(String leg, String who, String what) throws InterruptedException {
        JsonNode link = scene.post(worker, path(leg) + "/link", Map.of());
        scene.sees(worker, "sends " + who + " a one-time link, good until " + Scene.at(link.path("expiresAt")));
        Map<String, String> secret = Map.of("token", link.path("token").asString());
        Answer answer = scene.api().postFromOutside("/api/outside/legs/confirm", secret);
        scene.require(answer.succeeded(), who + " opens the link and gets " + answer.inWords());
        scene.sees(who, "opens the link without signing in and confirms: " + what);
        Answer again = scene.api().postFromOutside("/api/outside/legs/confirm", secret);
        scene.require(again.status() == 404, "the link works twice: " + again.inWords());
        scene.sees(who, "opens it once more, and it is no longer valid (404)");
    }

    private void confirmedByPhone(String leg, String who, String role, String what) throws InterruptedException {
        Map<String, String> call =
                Map.of("callerRole", role, "calledAt", clock.instant().toString());
        scene.post(DUTY_OFFICER, path(leg) + "/phone", call);
        scene.sees(who, "has no link at hand and rings the duty desk: " + what);
        scene.sees(DUTY_OFFICER, "writes down who rang and when: that side of the " + words(leg) + " is confirmed");
    }

    private void confirmed(String leg, String what) throws InterruptedException {
        JsonNode journey = scene.post(worker, path(leg) + "/confirm", Map.of());
        String status =
                Scene.of(journey.path("legs"), "leg", leg).path("status").asString();
        scene.require(status.equals("CONFIRMED"), "the " + words(leg) + " is " + status);
        scene.sees(worker, "signs in and confirms: " + what + "; the " + words(leg) + " is confirmed by both sides");
    }

    private void isHome() throws InterruptedException {
        String status = journey().path("status").asString();
        scene.require(status.equals("ARRIVED"), "the journey is " + status);
        scene.sees(
                DUTY_OFFICER,
                "every leg is confirmed: home, and " + offer.providerName() + " was responsible all the way");
    }

    private JsonNode journey() throws InterruptedException {
        JsonNode referral = scene.get(DUTY_OFFICER, offer.path());
        scene.require(
                referral.path("responsibleOrganisation").asString("").equals(offer.provider()),
                "a leg changed who is responsible");
        return referral.path("journey");
    }

    private String path(String leg) {
        return offer.path() + "/journey/legs/" + leg;
    }

    private static String words(String leg) {
        return switch (leg) {
            case "COLLECTION" -> "collection";
            case "RETURN" -> "return";
            default -> "exit plan";
        };
    }
}
