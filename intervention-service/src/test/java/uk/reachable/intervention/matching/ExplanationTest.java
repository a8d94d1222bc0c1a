package uk.reachable.intervention.matching;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Setting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;
import static uk.reachable.intervention.matching.ReferralFixture.referral;

class ExplanationTest {
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T19:40:00Z");

    @Test
    void aProgrammeThatFitsInEveryWayHasNothingAgainstIt() {
        var explanation = explain(
                referral().homeIn("E08000025"),
                new Candidate(programme("p").at("heartlands-hospital").build(), 0, 0));

        assertThat(explanation.against()).isEmpty();
        assertThat(explanation.reasons())
                .containsExactly(
                        "Is for this need",
                        "Takes on people of this age",
                        "Serves the area where they live",
                        "Serves the area where they are now",
                        "Works where they can be met now",
                        "Works at the site where they are now",
                        "Somebody is on shift now",
                        "A place is free",
                        "Has a current information-sharing agreement");
    }

    @Test
    void aProgrammeThatFitsStillSaysWhatSpeaksAgainstIt() {
        var full = programme("p").places(1).onShift(DayOfWeek.MONDAY, "09:00", "17:00");

        var explanation = explain(referral(), new Candidate(full.build(), 1, 0));

        assertThat(explanation.against())
                .containsExactly(
                        "Every place is taken", "Nobody is on shift now", "Is not at the site where they are now");
    }

    @Test
    void aProgrammeThatDoesNotFitStillSaysWhatSpeaksForIt() {
        var ofAnotherAge = programme("p").aged(AgeBand.AGE_18_TO_24).in(Setting.CUSTODY);

        var explanation = explain(referral().at(null), new Candidate(ofAnotherAge.build(), 0, 0));

        assertThat(explanation.against())
                .containsExactly("Does not take on people of this age", "Does not work where they can be met now");
        assertThat(explanation.reasons())
                .containsExactly(
                        "Is for this need",
                        "Serves the area where they are now",
                        "Somebody is on shift now",
                        "A place is free",
                        "Has a current information-sharing agreement");
    }

    @Test
    void whatPeopleShouldKnowOfItsWorkersIsSaidInWords() {
        var team = new Team(true, List.of(), 0, Set.of("trusted"), Set.of("opposing"), true);
        var one = new Candidate(programme("p").at("heartlands-hospital").build(), 0, 0).with(team);

        assertThat(explain(referral(), one).against())
                .containsExactly(
                        "Its workers are away, or support as many people as they can",
                        "Nobody is on shift now",
                        "Whoever they trust there cannot be asked now",
                        "Somebody there supports an opposing side, or is not safe for them, and is not to be asked",
                        "Is asked in spite of opposing sides, as a manager decided");
    }

    @Test
    void whomTheyTrustSpeaksForAProgramme() {
        var one = new Candidate(programme("p").build(), 0, 0)
                .with(new Team(false, List.of(), 0, Set.of("trusted"), Set.of(), false));

        assertThat(explain(referral(), one).reasons()).contains("A worker whom they trust already works there");
    }

    private static Explanation explain(ReferralFixture referral, Candidate candidate) {
        ReferralFacts facts = referral.build();
        return Explanation.of(facts, Matching.match(facts, candidate, FRIDAY_EVENING), FRIDAY_EVENING);
    }
}
