package uk.reachable.system.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** Responsibility is passed on in one step, or stays where it is. */
@ExtendWith(RunningSystem.class)
class HandoverJourneyIT {

    private final Steps steps = new Steps();

    @Test
    void whoTakesOverSeesThePersonAndWhoHandedOverNoLongerDoes() {
        Accepted mine = acceptedStabbing();
        String handover = proposed(mine);

        Answer taken = steps.answerHandover(mine.other(), mine.referral(), handover, "accept");

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(steps.person(mine.other(), mine.person(), mine.referral(), taken)
                        .at("/identity/name")
                        .asString())
                .isEqualTo(Incidents.NAME);
        steps.awaitHidden(mine.worker(), "/api/people/" + mine.person());
        steps.awaitNotice(mine.worker(), "HANDOVER_ACCEPTED", mine.reference());
    }

    @Test
    void aRefusedHandoverLeavesThePersonWhereTheyAre() {
        Accepted mine = acceptedStabbing();
        String handover = proposed(mine);

        Answer refused = steps.answerHandover(mine.other(), mine.referral(), handover, "refuse");

        assertThat(refused.status()).as(refused.text()).isEqualTo(200);
        steps.awaitNotice(mine.worker(), "HANDOVER_REFUSED", mine.reference());
        assertThat(steps.client
                        .get(mine.worker(), "/api/referrals/" + mine.referral())
                        .at("/status"))
                .isEqualTo("ACCEPTED");
        assertThat(steps.client
                        .get(mine.worker(), "/api/people/" + mine.person())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void onlyWhoIsResponsibleMayPassOn() {
        Accepted mine = acceptedStabbing();

        assertThat(steps.propose(mine.other(), mine.referral(), Steps.programmeOf(mine.other()))
                        .status())
                .isEqualTo(404);
        assertThat(steps.propose("duty.officer", mine.referral(), Steps.programmeOf(mine.other()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aHandoverToAProgrammeThatNobodyKnowsNamesTheField() {
        Accepted mine = acceptedStabbing();

        Answer answer = steps.propose(mine.worker(), mine.referral(), "wm-nowhere");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fieldsToCorrect()).containsExactly("toProgramme");
    }

    private record Accepted(String reference, String referral, String person, String worker, String other) {}

    private Accepted acceptedStabbing() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        steps.accept(worker, logged.referral());
        return new Accepted(logged.reference(), logged.referral(), logged.person(), worker, Steps.otherThan(worker));
    }

    private String proposed(Accepted mine) {
        Answer proposed = steps.propose(mine.worker(), mine.referral(), Steps.programmeOf(mine.other()));
        steps.awaitNotice(mine.other(), "HANDOVER_PROPOSED", mine.reference());
        return proposed.at("/id");
    }
}
