package uk.reachable.system.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** How people lead a referral another way than it would go by itself. */
@ExtendWith(RunningSystem.class)
class AnotherWayJourneyIT {

    private final Steps steps = new Steps();

    @Test
    void theProgrammeThatTheDeskChoosesIsAskedInsteadOfTheOneThatMatchingFound() {
        Logged logged = steps.log(Incidents.stabbing());
        String asked = steps.awaitOffer(logged.referral());
        String chosen = Steps.otherThan(asked);

        Answer choice = post(
                "duty.officer",
                logged,
                "offer",
                Map.of("programme", Steps.programmeOf(chosen), "reason", "TRUSTED_WORKER"));

        assertThat(choice.status()).as(choice.text()).isEqualTo(200);
        assertThat(steps.accept(asked, logged.referral()).status()).isIn(404, 409);
        assertThat(steps.awaitOffer(logged.referral())).isEqualTo(chosen);
        assertThat(steps.accept(chosen, logged.referral()).status()).isEqualTo(200);
    }

    @Test
    void whoLeftBeforeContactIsFollowedUpByWhoeverHasAccepted() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        steps.accept(worker, logged.referral());

        Answer left = post(worker, logged, "left-before-contact", Map.of());

        assertThat(left.status()).as(left.text()).isEqualTo(200);
        String dueBy = steps.awaitStatus(logged.referral(), "ACCEPTED")
                .path("firstContact")
                .path("dueBy")
                .asString();
        assertThat(Instant.parse(dueBy)).isAfter(Instant.now().plus(Duration.ofDays(1)));
    }

    private Answer post(String user, Logged logged, String what, Map<String, Object> body) {
        return steps.client.post(user, "/api/referrals/" + logged.referral() + "/" + what, body);
    }
}
