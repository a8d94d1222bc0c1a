package uk.reachable.system.journey;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** Who does not know whether a request arrived sends it again under the same key, and it happens once. */
@ExtendWith(RunningSystem.class)
class RepeatedRequestsJourneyIT {

    private static final String INCIDENTS = "/api/incidents";

    private final Steps steps = new Steps();
    private final String key = UUID.randomUUID().toString();

    @Test
    void theSameRequestUnderTheSameKeyGetsTheSameAnswer() {
        Answer first = steps.client.post("duty.officer", INCIDENTS, Incidents.threeBoxes(), key);
        Answer again = steps.client.post("duty.officer", INCIDENTS, Incidents.threeBoxes(), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo(INCIDENTS + "/" + first.at("/id"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        steps.client.post("duty.officer", INCIDENTS, Incidents.threeBoxes(), key);

        Answer other = steps.client.post(
                "duty.officer", INCIDENTS, Incidents.with(Incidents.threeBoxes(), "severity", "FATAL"), key);

        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void aKeyBelongsToWhoSentIt() {
        Answer mine = steps.client.post("duty.officer", INCIDENTS, Incidents.threeBoxes(), key);

        Answer theirs = steps.client.post(
                "duty.westyorkshire", INCIDENTS, Incidents.inEmergencyDepartmentOf(Incidents.LEEDS, 1), key);

        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.at("/id")).isNotEqualTo(mine.at("/id"));
    }

    @Test
    void aRepeatedDeclineIsOneDecline() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        Answer first = steps.decline(worker, logged.referral(), "OTHER");
        steps.awaitOffer(logged.referral());

        Answer again = steps.decline(worker, logged.referral(), "OTHER");

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(steps.awaitOffer(logged.referral())).isEqualTo(Steps.otherThan(worker));
    }
}
