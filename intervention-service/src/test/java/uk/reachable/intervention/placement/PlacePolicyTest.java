package uk.reachable.intervention.placement;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.placement.PlaceCommand.Hold;
import uk.reachable.intervention.placement.PlaceCommand.PutInLine;
import uk.reachable.intervention.placement.PlaceCommand.TurnAway;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;
import static uk.reachable.intervention.placement.RequestFixture.NOW;
import static uk.reachable.intervention.placement.RequestFixture.alreadyWith;
import static uk.reachable.intervention.placement.RequestFixture.chosen;
import static uk.reachable.intervention.placement.RequestFixture.handover;
import static uk.reachable.intervention.placement.RequestFixture.offer;
import static uk.reachable.intervention.placement.RequestFixture.offerAtSite;
import static uk.reachable.intervention.placement.RequestFixture.offerForHome;

class PlacePolicyTest {
    private final Candidate free = new Candidate(programme("free").of("a").build(), 0, 0);
    private final Candidate full = new Candidate(
            programme("full").of("b").at("heartlands-hospital").places(2).build(), 1, 1);

    @Test
    void aPlaceIsHeldWithTheBestProgrammeThatHasOne() {
        assertThat(PlacePolicy.answer(offer("o"), List.of(full, free), NOW))
                .isInstanceOfSatisfying(Hold.class, hold -> {
                    assertThat(hold.place().programme()).isEqualTo("free");
                    assertThat(hold.reasons()).contains(MatchReason.PLACE_FREE, MatchReason.SERVES_NEED);
                });
    }

    @Test
    void whoeverFitsOnlyFullProgrammesWaits() {
        assertThat(PlacePolicy.answer(offer("o"), List.of(full), NOW)).isEqualTo(new PutInLine());
    }

    @Test
    void aFullProgrammeOfAProviderAlreadyTriedIsNotWaitedFor() {
        assertThat(PlacePolicy.answer(offer("o", "b"), List.of(full), NOW)).isEqualTo(new TurnAway());
    }

    @Test
    void whoeverFitsNowhereIsTurnedAway() {
        var other = new Candidate(programme("p").needing(Need.THERAPY).build(), 0, 0);

        assertThat(PlacePolicy.answer(offer("o"), List.of(other), NOW)).isEqualTo(new TurnAway());
    }

    @Test
    void aHandoverGoesToTheProgrammeThatPeopleChoseEvenWhereMatchingWouldNot() {
        var other = new Candidate(programme("p").needing(Need.THERAPY).build(), 0, 0);

        assertThat(PlacePolicy.answer(handover("h", "p"), List.of(other), NOW))
                .isInstanceOfSatisfying(
                        Hold.class, hold -> assertThat(hold.reasons()).containsExactly(MatchReason.PLACE_FREE));
    }

    @Test
    void aPersonOverridesMatchingEvenForAProgrammeThatTapers() {
        var tapering = new Candidate(
                programme("p")
                        .needing(Need.THERAPY)
                        .funded("2026-04-01", "2026-12-31")
                        .supporting(12)
                        .build(),
                0,
                0);

        assertThat(PlacePolicy.answer(chosen("o", "p"), List.of(tapering), NOW)).isInstanceOf(Hold.class);
    }

    @Test
    void aProgrammeWithoutMoneyIsNotPromisedWhoeverChoosesIt() {
        var ended =
                new Candidate(programme("p").funded("2025-04-01", "2026-03-31").build(), 0, 0);

        assertThat(PlacePolicy.answer(chosen("o", "p"), List.of(ended), NOW)).isEqualTo(new TurnAway());
    }

    @Test
    void nobodyIsOfferedOrHandedOverWithoutACurrentSharingAgreementWhoeverChoosesIt() {
        var unsigned = new Candidate(programme("p").withoutAgreement().build(), 0, 0);

        assertThat(PlacePolicy.answer(offer("o"), List.of(unsigned), NOW)).isEqualTo(new TurnAway());
        assertThat(PlacePolicy.answer(chosen("o", "p"), List.of(unsigned), NOW)).isEqualTo(new TurnAway());
        assertThat(PlacePolicy.answer(handover("h", "p"), List.of(unsigned), NOW))
                .isEqualTo(new TurnAway());
        assertThat(PlacePolicy.answer(alreadyWith("o", "p"), List.of(unsigned), NOW))
                .isEqualTo(new TurnAway());
    }

    @Test
    void aChosenProgrammeHasAPlaceOrHasNone() {
        assertThat(PlacePolicy.answer(chosen("o", "full"), List.of(full), NOW)).isEqualTo(new TurnAway());
    }

    @Test
    void aHandoverNeverWaits() {
        assertThat(PlacePolicy.answer(handover("h", "full"), List.of(full), NOW))
                .isEqualTo(new TurnAway());
    }

    @Test
    void whoIsAlreadyWithAProviderTakesAPlaceThereOrIsAnsweredAtOnce() {
        assertThat(PlacePolicy.answer(alreadyWith("o", "free"), List.of(free), NOW))
                .isInstanceOfSatisfying(
                        Hold.class, hold -> assertThat(hold.place().programme()).isEqualTo("free"));
        assertThat(PlacePolicy.answer(alreadyWith("o", "full"), List.of(full), NOW))
                .isEqualTo(new TurnAway());
    }

    @Test
    void aFreedPlaceGoesOnlyToSomebodyItFits() {
        assertThat(PlacePolicy.fromTheLine(offer("o", "a"), free, NOW)).isEmpty();
        assertThat(PlacePolicy.fromTheLine(offer("o"), free, NOW)).isPresent();
    }

    @Test
    void aProgrammeOfTheHomeRegionIsConsideredToo() {
        var leeds = new Candidate(
                programme("leeds").inRegion("west-yorkshire", "E08000035").build(), 0, 0);

        assertThat(PlacePolicy.fromTheLine(offerForHome("o", "E08000035"), leeds, NOW))
                .isPresent();
        assertThat(offerForHome("o", "E08000035").regions())
                .containsExactlyInAnyOrder("west-midlands", "west-yorkshire");
    }

    @Test
    void theAreaOfThePresentSiteCountsEvenWhereItIsNotTheResponsibleArea() {
        var dudley = new Candidate(programme("dudley").serving("E08000027").build(), 0, 0);

        assertThat(PlacePolicy.fromTheLine(offerAtSite("o", "russells-hall-hospital"), dudley, NOW))
                .isPresent();
    }
}
