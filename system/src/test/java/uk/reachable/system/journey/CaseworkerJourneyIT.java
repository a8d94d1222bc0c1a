package uk.reachable.system.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** The caseworkers of Redthread and St Giles answer offers: accept and see the person, or decline and see no more. */
@ExtendWith(RunningSystem.class)
class CaseworkerJourneyIT {

    private final Steps steps = new Steps();

    @Test
    void whoIsAskedSeesWhatTheyNeedToDecideAndWhoItIsOnlyAfterAccepting() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        steps.awaitNotice(worker, "OFFER_MADE", logged.reference());
        JsonNode before =
                steps.client.get(worker, "/api/people/" + logged.person()).body();

        Answer accepted = steps.accept(worker, logged.referral());

        JsonNode after = steps.person(worker, logged.person(), logged.referral(), accepted);
        assertThat(before.path("ageBand").asString()).isEqualTo("UNDER_18");
        assertThat(before.toString()).doesNotContain(Incidents.NAME);
        assertThat(after.at("/identity/name").asString()).isEqualTo(Incidents.NAME);
        assertThat(after.toString()).as("was not disclosed").doesNotContain("2010-03-01");
    }

    @Test
    void aDeclinedOfferMovesOnToTheOtherProviderAndIsOutOfSight() {
        Logged logged = steps.log(Incidents.stabbing());
        String first = steps.awaitOffer(logged.referral());
        steps.awaitNotice(first, "OFFER_MADE", logged.reference());

        Answer declined = steps.decline(first, logged.referral(), "NO_CAPACITY");

        assertThat(declined.status()).isEqualTo(200);
        String second = steps.awaitOffer(logged.referral());
        steps.awaitNotice(second, "OFFER_MADE", logged.reference());
        assertThat(second).isEqualTo(Steps.otherThan(first));
        steps.awaitHidden(first, "/api/people/" + logged.person());
        Answer tooLate = steps.accept(first, logged.referral());
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.at("/detail")).contains("declined");
    }

    @Test
    void whenBothHaveDeclinedTheDeskHasItBack() {
        Logged logged = steps.log(Incidents.stabbing());
        String first = steps.awaitOffer(logged.referral());
        steps.decline(first, logged.referral(), "NO_CAPACITY");
        String second = Steps.otherThan(first);
        steps.awaitNotice(second, "OFFER_MADE", logged.reference());

        steps.decline(second, logged.referral(), "UNSAFE");

        steps.awaitStatus(logged.referral(), "UNPLACED");
        steps.awaitNotice("duty.officer", "REFERRAL_UNPLACED", logged.reference());
    }

    @Test
    void whoIsNotAskedSeesNothingOfTheCase() {
        Logged logged = steps.log(Incidents.stabbing());
        String other = Steps.otherThan(steps.awaitOffer(logged.referral()));

        assertThat(steps.client
                        .get(other, "/api/referrals/" + logged.referral())
                        .status())
                .isEqualTo(404);
        assertThat(steps.client.get(other, "/api/people/" + logged.person()).status())
                .isEqualTo(404);
        assertThat(steps.client.get(other, logged.response()).status()).isEqualTo(404);
        assertThat(steps.accept(other, logged.referral()).status()).isEqualTo(404);
    }

    @Test
    void acceptingTwiceIsAcceptingOnce() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());

        Answer once = steps.accept(worker, logged.referral());
        Answer twice = steps.accept(worker, logged.referral());

        assertThat(twice.status()).isEqualTo(200);
        assertThat(twice.body()).isEqualTo(once.body());
    }

    @Test
    void aCaseworkerLogsNoIncidentAndCountsNoPlaces() {
        String worker = "caseworker.redthread";
        assertThat(steps.client
                        .post(worker, "/api/incidents", Incidents.stabbing())
                        .status())
                .isEqualTo(403);
        assertThat(steps.client.get(worker, "/api/capacity").status()).isEqualTo(403);
        assertThat(steps.client.get(worker, "/api/board").status()).isEqualTo(403);
    }
}
