package uk.reachable.system.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** The auditor has a place of work and, until there are pages of the audit trail, no case to open. */
@ExtendWith(RunningSystem.class)
class AuditorJourneyIT {

    private static final String AUDITOR = "auditor";

    private final Steps steps = new Steps();

    @Test
    void theAuditorSeesTheProgrammesAndTheInboxOfTheUnit() {
        assertThat(steps.client.get(AUDITOR, "/api/programmes").status()).isEqualTo(200);
        assertThat(steps.client.get(AUDITOR, "/api/inbox").status()).isEqualTo(200);
    }

    @Test
    void theAuditorOpensNoCaseAndChangesNothing() {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());

        assertThat(steps.client.get(AUDITOR, "/api/board").status()).isEqualTo(403);
        assertThat(steps.client.get(AUDITOR, logged.response()).status()).isEqualTo(403);
        assertThat(steps.client
                        .get(AUDITOR, "/api/referrals/" + logged.referral())
                        .status())
                .isEqualTo(403);
        assertThat(steps.client.get(AUDITOR, "/api/people/" + logged.person()).status())
                .isEqualTo(404);
        assertThat(steps.client
                        .post(AUDITOR, "/api/incidents", Incidents.stabbing())
                        .status())
                .isEqualTo(403);
        assertThat(steps.client
                        .get(AUDITOR, "/api/operations/referral/dead-letters")
                        .status())
                .isEqualTo(403);
    }
}
