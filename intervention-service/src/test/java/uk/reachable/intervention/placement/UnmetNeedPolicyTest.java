package uk.reachable.intervention.placement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.reachable.intervention.demand.UnmetNeed;
import uk.reachable.intervention.demand.UnmetNeed.Outcome;
import uk.reachable.intervention.demand.UnmetReason;
import uk.reachable.intervention.matching.Candidate;
import uk.reachable.intervention.matching.Team;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;
import static uk.reachable.intervention.placement.RequestFixture.NOW;
import static uk.reachable.intervention.placement.RequestFixture.chosen;
import static uk.reachable.intervention.placement.RequestFixture.handover;
import static uk.reachable.intervention.placement.RequestFixture.offer;

class UnmetNeedPolicyTest {
    private final Candidate full =
            new Candidate(programme("full").of("a").places(1).build(), 1, 0);
    private final Candidate free = new Candidate(programme("free").of("a").build(), 0, 0);

    @Test
    void whoeverIsPutInLineCountsAsAWaitForAPlace() {
        assertThat(unmet(offer("o"), full)).hasValueSatisfying(one -> {
            assertThat(one.outcome()).isEqualTo(Outcome.WAITED);
            assertThat(one.reason()).isEqualTo(UnmetReason.ALL_PLACES_TAKEN);
        });
    }

    @Test
    void whomEverybodyDeclinedCountsAsTurnedAwayForThatReason() {
        assertThat(unmet(offer("o", "a"), free)).hasValueSatisfying(one -> {
            assertThat(one.outcome()).isEqualTo(Outcome.TURNED_AWAY);
            assertThat(one.reason()).isEqualTo(UnmetReason.ALL_TRIED);
        });
    }

    @Test
    void whereNobodyOffersItAtAllThatIsTheReason() {
        assertThat(unmet(offer("o"))).map(UnmetNeed::reason).contains(UnmetReason.NO_PROGRAMME);
    }

    @Test
    void whoeverWasChosenAPlaceThatIsTakenCountsForThatReason() {
        assertThat(unmet(chosen("o", "full"), full)).map(UnmetNeed::reason).contains(UnmetReason.ALL_PLACES_TAKEN);
    }

    @Test
    void whoeverWaitsBesideAFreePlaceForAWorkerIsCountedSo() {
        var allAway = free.with(new Team(true, List.of(), 0, Set.of(), Set.of(), false));

        assertThat(unmet(offer("o"), allAway)).map(UnmetNeed::reason).contains(UnmetReason.NO_WORKER_FREE);
    }

    @Test
    void whoeverGetsAPlaceIsNotCounted() {
        assertThat(unmet(offer("o"), free)).isEmpty();
    }

    @Test
    void aHandoverThatFindsNoPlaceIsNotCountedForTheyHaveSupport() {
        assertThat(unmet(handover("h", "full"), full)).isEmpty();
    }

    private static Optional<UnmetNeed> unmet(PlaceRequest request, Candidate... candidates) {
        PlaceCommand answer = PlacePolicy.answer(request, List.of(candidates), NOW);
        return UnmetNeedPolicy.of(request, answer, List.of(candidates), NOW);
    }
}
