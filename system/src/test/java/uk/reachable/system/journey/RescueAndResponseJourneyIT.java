package uk.reachable.system.journey;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Answer;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** A child who was arrested far away is brought home leg by leg (seed 001 ¶16, 99). */
@ExtendWith(RunningSystem.class)
class RescueAndResponseJourneyIT {

    private static final String HOLDER = "caseworker.stgiles";
    private static final String DESK = "duty.officer";

    private final Steps steps = new Steps();

    @Test
    void eachLegIsConfirmedByBothSidesByLinkOrByPhoneAndThenTheYoungPersonIsHome() {
        WayHome way = accepted();
        way.plan(WayHome.inHours(2, 6, 48));

        Answer link = way.post(DESK, "/legs/COLLECTION/link", null);
        Answer fromOutside = steps.client.postUnsigned("/api/outside/legs/confirm", Map.of("token", link.at("/token")));
        way.confirm("COLLECTION");
        way.confirm("RETURN");
        way.rung("RETURN");
        way.rung("EXIT_PLAN");
        JsonNode home = way.confirm("EXIT_PLAN").body();

        assertThat(fromOutside.status()).as(fromOutside.text()).isEqualTo(200);
        assertThat(home.path("status").asString()).as(home.toString()).isEqualTo("ARRIVED");
        assertThat(way.responsible()).isEqualTo("st-giles");
    }

    @Test
    void aMissedLegAlarmsTheHolderAndTheDesk() {
        WayHome way = accepted();

        way.plan(List.of(
                Instant.now().plusSeconds(2),
                Instant.now().plusSeconds(7200),
                Instant.now().plusSeconds(9000)));

        steps.awaitNotice(HOLDER, "LEG_MISSED", way.reference());
        steps.awaitNotice(DESK, "LEG_MISSED", way.reference());
        assertThat(way.confirm("COLLECTION").status())
                .as("late is better than never")
                .isEqualTo(200);
    }

    private WayHome accepted() {
        Logged logged = steps.log(WayHome.arrestFarAway());
        steps.awaitOffer(logged.referral());
        Answer accepted = steps.accept(HOLDER, logged.referral());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        return new WayHome(steps.client, logged, HOLDER);
    }
}
