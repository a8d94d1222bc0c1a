package uk.reachable.system.journey;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The police tasking forum of Birmingham sees counts of its own area, and no case. */
@ExtendWith(RunningSystem.class)
class TaskingForumJourneyIT {

    private static final String FORUM = "tasking.birmingham";

    private final Steps steps = new Steps();

    @Test
    void theForumSeesCountsAndNoCaseContent() {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());

        await("the forum's view has the offer")
                .until(() -> steps.client
                                .get(FORUM, logged.response())
                                .body()
                                .at("/referralCounts/OFFERED")
                                .asInt(0)
                        == 1);

        assertThat(steps.client.get(FORUM, logged.response()).text())
                .doesNotContain("REACHABLE_MOMENT", "redthread", "st-giles", "personId", Incidents.NAME);
    }

    @Test
    void theForumSeesItsOwnAreaOnly() {
        Logged elsewhere = steps.log(Incidents.inEmergencyDepartmentOf(Incidents.COVENTRY, 1));
        Logged here = steps.log(Incidents.threeBoxes());

        List<String> board = steps.client.get(FORUM, "/api/board").body().findValuesAsString("reference");

        assertThat(board).contains(here.reference()).doesNotContain(elsewhere.reference());
        assertThat(steps.client.get(FORUM, elsewhere.response()).status()).isEqualTo(404);
    }

    @Test
    void theForumReachesNoReferralNoPersonAndNoNotes() {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());

        assertThat(steps.client
                        .get(FORUM, "/api/referrals/" + logged.referral())
                        .status())
                .isEqualTo(404);
        assertThat(steps.client.get(FORUM, "/api/people/" + logged.person()).status())
                .isEqualTo(404);
        assertThat(steps.client
                        .get(FORUM, "/api/incidents/" + logged.id() + "/notes")
                        .status())
                .isEqualTo(404);
        assertThat(steps.client.get(FORUM, "/api/capacity").status()).isEqualTo(403);
    }
}
