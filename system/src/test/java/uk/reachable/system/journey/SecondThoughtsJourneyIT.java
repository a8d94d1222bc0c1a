package uk.reachable.system.journey;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** What the duty desk takes back, corrects and begins anew. */
@ExtendWith(RunningSystem.class)
class SecondThoughtsJourneyIT {

    private final Steps steps = new Steps();

    @Test
    void aWithdrawnReferralCanNoLongerBeAccepted() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());

        Answer withdrawn = desk(logged, "withdraw", Map.of("reason", "DUPLICATE"));

        assertThat(withdrawn.status()).as(withdrawn.text()).isEqualTo(200);
        assertThat(steps.accept(worker, logged.referral()).status()).isIn(404, 409);
        steps.awaitHidden(worker, "/api/people/" + logged.person());
    }

    @Test
    void aReferralWithdrawnInErrorIsReopenedAndOfferedAgain() {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());
        desk(logged, "withdraw", Map.of("reason", "RAISED_IN_ERROR"));

        Answer reopened = desk(logged, "reopen", Map.of("everybodyAgain", false));

        assertThat(reopened.status()).as(reopened.text()).isEqualTo(200);
        steps.awaitOffer(logged.referral());
    }

    @Test
    void anOpenOfferStaysWhenWhatIsKnownIsCorrected() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());

        Answer amended = desk(logged, "amend", Map.of("homeLocalAuthority", Incidents.SOLIHULL));

        assertThat(amended.status()).as(amended.text()).isEqualTo(200);
        assertThat(steps.accept(worker, logged.referral()).status()).isEqualTo(200);
    }

    private Answer desk(Logged logged, String what, Map<String, Object> body) {
        return steps.client.post("duty.officer", "/api/referrals/" + logged.referral() + "/" + what, body);
    }
}
