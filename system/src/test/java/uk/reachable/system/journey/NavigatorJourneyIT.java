package uk.reachable.system.journey;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** A navigator of Birmingham raises referrals there, follows what becomes of them, and reaches no other case. */
@ExtendWith(RunningSystem.class)
class NavigatorJourneyIT {

    private static final String NAVIGATOR = "navigator.birmingham";

    private final Steps steps = new Steps();

    @Test
    void aReferralRaisedInTheirOwnAreaIsOfferedToAServiceAndStandsOnTheirBoard() {
        Logged raised = steps.log(NAVIGATOR, Incidents.stabbing());
        steps.awaitOffer(raised.referral());

        Answer response = steps.client.get(NAVIGATOR, raised.response());

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.at("/referrals/0/id")).isEqualTo(raised.referral());
        assertThat(response.text()).doesNotContain(Incidents.NAME);
        assertThat(board()).contains(raised.reference());
    }

    @Test
    void anotherAreaIsRefusedWithWhatToDo() {
        Answer refused = steps.client.post(
                NAVIGATOR, "/api/incidents", Incidents.inEmergencyDepartmentOf(Incidents.COVENTRY, 1));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("localAuthority", "your own areas (Birmingham)", "ring the duty desk");
    }

    @Test
    void theyReachNoCaseThatSomebodyElseLogged() {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());

        assertThat(List.of(
                        logged.response(),
                        "/api/incidents/" + logged.id(),
                        "/api/incidents/" + logged.id() + "/notes",
                        "/api/people/" + logged.person(),
                        "/api/referrals/" + logged.referral()))
                .allSatisfy(path -> assertThat(steps.client.get(NAVIGATOR, path).status())
                        .as(path)
                        .isEqualTo(404));
    }

    @Test
    void whoTheyReferredIsForTheDeskAndForWhoeverTakesThemOn() {
        Logged raised = steps.log(NAVIGATOR, Incidents.stabbing());

        assertThat(steps.client.get(NAVIGATOR, "/api/people/" + raised.person()).status())
                .isEqualTo(404);
        assertThat(steps.client
                        .get("duty.officer", "/api/people/" + raised.person())
                        .text())
                .contains(Incidents.NAME);
    }

    private List<String> board() {
        return steps.client.get(NAVIGATOR, "/api/board").body().findValuesAsString("reference");
    }
}
