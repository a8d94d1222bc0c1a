package uk.reachable.system.journey;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** West Yorkshire works with its own navigators, and neither region sees the other's cases. */
@ExtendWith(RunningSystem.class)
class WestYorkshireJourneyIT {

    private static final String DESK = "duty.westyorkshire";
    private static final String NAVIGATOR = "caseworker.westyorkshire";

    private final Steps steps = new Steps();

    @Test
    void theNavigatorInLeedsAcceptsAndSeesThePerson() {
        Logged logged = inLeeds();
        steps.awaitStatus(DESK, logged.referral(), "OFFERED");
        steps.awaitNotice(NAVIGATOR, "OFFER_MADE", logged.reference());

        Answer accepted = steps.accept(NAVIGATOR, logged.referral());

        assertThat(accepted.at("/status")).isEqualTo("ACCEPTED");
        assertThat(steps.person(NAVIGATOR, logged.person(), logged.referral(), accepted)
                        .at("/identity/name")
                        .asString())
                .isEqualTo(Incidents.NAME);
    }

    @Test
    void neitherRegionSeesTheOthersCases() {
        Logged theirs = inLeeds();
        Logged ours = steps.log(Incidents.stabbing());

        assertSeesNothingOf("duty.officer", theirs);
        assertSeesNothingOf("programme.manager", theirs);
        assertSeesNothingOf("caseworker.redthread", theirs);
        assertSeesNothingOf(DESK, ours);
        assertSeesNothingOf(NAVIGATOR, ours);
        assertThat(board("duty.officer")).contains(ours.reference()).doesNotContain(theirs.reference());
        assertThat(board(DESK)).contains(theirs.reference()).doesNotContain(ours.reference());
    }

    @Test
    void aRegionLogsInItsOwnAreasOnly() {
        Answer refused = steps.client.post(DESK, "/api/incidents", Incidents.stabbing());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fieldsToCorrect()).containsExactly("localAuthority");
    }

    /**
     * Kirklees has 20 places and no other programme: of 21 people one waits, and a full programme takes no handover
     * either.
     */
    @Test
    void whoFindsNoFreePlaceWaitsAndGetsTheFirstThatIsGivenBack() {
        Logged logged = steps.log(DESK, Incidents.inEmergencyDepartmentOf(Incidents.KIRKLEES, 21));
        List<String> referrals = IntStream.range(0, logged.referrals())
                .mapToObj(logged::referral)
                .toList();
        String waiting = steps.awaitOneOf(DESK, referrals, "WAITING");
        steps.awaitNotice(DESK, "REFERRAL_WAITING", logged.reference());
        assertNoHandoverTo("wy-ae-navigators-kirklees");
        String offered = steps.awaitOneOf(DESK, referrals, "OFFERED");

        Answer declined = steps.decline(NAVIGATOR, offered, "NO_CAPACITY");

        assertThat(declined.status()).as(declined.text()).isEqualTo(200);
        steps.awaitStatus(DESK, waiting, "OFFERED");
        steps.awaitStatus(DESK, offered, "UNPLACED");
    }

    private void assertNoHandoverTo(String programme) {
        Logged mine = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(mine.referral());
        steps.accept(worker, mine.referral());

        Answer proposed = steps.propose(worker, mine.referral(), programme);

        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        steps.awaitNotice(worker, "HANDOVER_NOT_POSSIBLE", mine.reference());
    }

    private Logged inLeeds() {
        return steps.log(DESK, Incidents.inEmergencyDepartmentOf(Incidents.LEEDS, 1));
    }

    private void assertSeesNothingOf(String user, Logged logged) {
        List.of(
                        logged.response(),
                        "/api/incidents/" + logged.id() + "/notes",
                        "/api/people/" + logged.person(),
                        "/api/referrals/" + logged.referral())
                .forEach(path -> assertThat(steps.client.get(user, path).status())
                        .as(user + " " + path)
                        .isEqualTo(404));
    }

    private List<String> board(String user) {
        return steps.client.get(user, "/api/board").body().findValuesAsString("reference");
    }
}
