package uk.reachable.system.journey;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whose case it is: whoever is with the young person already, whoever accepts, whoever their manager names. */
@ExtendWith(RunningSystem.class)
class WorkersJourneyIT {

    private static final String WITHOUT_PLACES = "wm-step-together-coventry-wood-end";

    private final Steps steps = new Steps();

    @Test
    void aWorkerAlreadyWithTheYoungPersonTakesAPlaceAndStopsOtherOffers() {
        Logged logged = steps.log(Incidents.stabbing());
        String asked = steps.awaitOffer(logged.referral());
        String with = Steps.otherThan(asked);

        Answer said = alreadyWith(logged, Map.of("programme", Steps.programmeOf(with), "worker", with));

        assertThat(said.status()).as(said.text()).isEqualTo(200);
        JsonNode referral = steps.awaitStatus(logged.referral(), "ACCEPTED");
        assertThat(referral.at("/offer/programme").asString()).isEqualTo(Steps.programmeOf(with));
        assertThat(referral.at("/offer/worker").asString()).isEqualTo(with);
        assertThat(steps.accept(asked, logged.referral()).status()).isIn(404, 409);
        steps.awaitHidden(asked, "/api/people/" + logged.person());
    }

    @Test
    void whereThereIsNoPlaceTheOfferStays() {
        Logged logged = steps.log(Incidents.stabbing());
        String asked = steps.awaitOffer(logged.referral());

        alreadyWith(logged, Map.of("programme", WITHOUT_PLACES));

        await("the answer is in the history").until(() -> steps(logged).contains("ALREADY_WITH_US_NOT_POSSIBLE"));
        assertThat(steps.accept(asked, logged.referral()).status()).isEqualTo(200);
    }

    @Test
    void aManagerPassesACaseFromWorkerToWorkerAndWhoDidItForWhomIsInTheHistory() {
        Logged logged = steps.log(Incidents.incident(List.of(Incidents.adultInCustody())));
        steps.awaitOffer(logged.referral());
        steps.accept("caseworker.stgiles", logged.referral());

        Answer changed = steps.client.post(
                "manager.stgiles",
                "/api/referrals/" + logged.referral() + "/worker",
                Map.of("worker", "colleague.stgiles", "reason", "ABSENT"));

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        JsonNode last = history(logged).get(history(logged).size() - 1);
        assertThat(last.path("what").asString()).isEqualTo("WORKER_CHANGED");
        assertThat(last.path("worker").asString()).isEqualTo("colleague.stgiles");
        assertThat(last.path("actedBy").asString()).isEqualTo("manager.stgiles");
    }

    private Answer alreadyWith(Logged logged, Map<String, Object> body) {
        return steps.client.post("duty.officer", "/api/referrals/" + logged.referral() + "/already-with-us", body);
    }

    private List<String> steps(Logged logged) {
        return history(logged)
                .valueStream()
                .map(step -> step.path("what").asString())
                .toList();
    }

    private JsonNode history(Logged logged) {
        return steps.client
                .get("duty.officer", "/api/referrals/" + logged.referral())
                .body()
                .path("history");
    }
}
