package uk.reachable.intervention.matching;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.intervention.matching.Team.Member;
import uk.reachable.intervention.workers.Worker;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;
import static uk.reachable.intervention.matching.ReferralFixture.referral;

class OnShiftThereTest {
    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    private static final String HEARTLANDS = "heartlands-hospital";

    @Test
    void theWorkersOnShiftAtThePersonsSiteNowAreNamedInTheOrderOfTheirKeys() {
        assertThat(there(
                        HEARTLANDS,
                        Set.of(),
                        onShift("b.here", HEARTLANDS),
                        onShift("a.anywhere"),
                        onShift("elsewhere", "good-hope-hospital"),
                        new Member(worker("off.shift", HEARTLANDS), 0, false)))
                .containsExactly("a.anywhere", "b.here");
    }

    @Test
    void whoMustNotTakeThePersonOnIsNotNamed() {
        assertThat(there(HEARTLANDS, Set.of("unsafe"), onShift("unsafe", HEARTLANDS)))
                .isEmpty();
    }

    @Test
    void whileItIsNotKnownWhereThePersonIsNobodyIsNamed() {
        assertThat(there(null, Set.of(), onShift("worker"))).isEmpty();
    }

    @Test
    void whereNobodyIsOnFileNobodyIsNamed() {
        var candidate = new Candidate(programme("p").build(), 0, 0);
        assertThat(Matching.onShiftThere(referral().at(HEARTLANDS).build(), candidate, NOW))
                .isEmpty();
    }

    private static List<String> there(@Nullable String site, Set<String> ruledOut, Member... members) {
        var team = new Team(true, List.of(members), 0, Set.of(), ruledOut, false);
        var candidate = new Candidate(programme("p").build(), 0, 0).with(team);
        return Matching.onShiftThere(referral().at(site).build(), candidate, NOW);
    }

    private static Member onShift(String id, String... sites) {
        return new Member(worker(id, sites), 0, true);
    }

    private static Worker worker(String id, String... sites) {
        return new Worker("provider-a", id, "west-midlands", 3, List.of(), List.of(), List.of(sites));
    }
}
