package uk.reachable.referral.journey.course;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;
import uk.reachable.referral.journey.Homeward;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Api.Answer;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;

/** A force that is an organisation here, of whichever region, needs no link and no call: its officer signs in. */
@RunningService
class ForceSignedInIT {

    private static final String HERE = "avon-and-somerset";
    private static final Token OFFICER =
            TestTokens.token("officer", "avon-and-somerset-police", "avon-and-somerset", "LEAD_OFFICER");

    private final Api api;
    private final Homeward home;

    @Autowired
    ForceSignedInIT(Api api, Story story, MutableClock clock) {
        this.api = api;
        home = new Homeward(api, story, clock);
    }

    @Test
    void anOfficerOfTheForceConfirmsTheLegOfTheirSide() {
        String id = home.plannedWith(HERE);

        Answer answer = api.post(OFFICER, id + "/journey/legs/COLLECTION/confirm");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("legs"))
                .singleElement()
                .extracting(leg -> leg.path("leg").asString())
                .isEqualTo("COLLECTION");
        JsonNode said = home.leg(id, 0).path("confirmations").path(0);
        assertThat(said.path("channel").asString()).isEqualTo("SIGNED_IN");
        assertThat(said.path("side").asString()).isEqualTo("HANDING_OVER");
        assertThat(home.heard(LegConfirmed.class, id).side()).isEqualTo(LegSide.HANDING_OVER);
        assertThat(home.leg(id, 0).path("status").asString()).isEqualTo("HALF_CONFIRMED");
    }

    @Test
    void bothSidesSignedInConfirmALegInWhicheverOrder() {
        String id = home.plannedWith(HERE);
        home.confirm(id, "COLLECTION");

        api.post(OFFICER, id + "/journey/legs/COLLECTION/confirm");

        assertThat(home.leg(id, 0).path("status").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void anOfficerFindsWhatWaitsForTheirForceUntilItIsConfirmed() {
        String id = home.plannedWith(HERE);
        assertThat(waiting(id)).containsExactly("COLLECTION", "RETURN", "EXIT_PLAN");

        api.post(OFFICER, id + "/journey/legs/COLLECTION/confirm");

        assertThat(waiting(id)).containsExactly("RETURN", "EXIT_PLAN");
    }

    @Test
    void aLegOfASupportThatHasEndedWaitsForNoForce() {
        String id = home.plannedWith(HERE);

        api.post(caseworkerRedthread(), id + "/complete", "{\"outcome\":\"GOALS_MET\"}");

        assertThat(waiting(id)).isEmpty();
        assertThat(api.post(OFFICER, id + "/journey/legs/COLLECTION/confirm").status())
                .isEqualTo(404);
    }

    @Test
    void anotherForcesLegIsNotThereForThem() {
        String id = home.planned();

        Answer answer = api.post(OFFICER, id + "/journey/legs/COLLECTION/confirm");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(waiting(id)).isEmpty();
        assertThat(home.leg(id, 0).path("status").asString()).isEqualTo("AWAITED");
    }

    private List<String> waiting(String id) {
        return api.get(OFFICER, "legs-to-confirm")
                .body()
                .valueStream()
                .filter(leg -> leg.path("referralId").asString().equals(id))
                .map(leg -> leg.path("leg").asString())
                .toList();
    }
}
