package uk.reachable.intervention.matching;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Need;
import uk.reachable.intervention.catalogue.ProgrammeFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;
import static uk.reachable.intervention.matching.ReferralFixture.referral;

/** Each pair would be ranked the other way round by the rule that comes next. */
class RankPolicyTest {
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T19:40:00Z");

    @Test
    void whoIsAtThisSiteComesBeforeWhoIsOnShift() {
        assertFirst(
                free(programme("b").at("heartlands-hospital").onShift(DayOfWeek.MONDAY, "09:00", "17:00")),
                free(programme("a")));
    }

    @Test
    void whoIsOnShiftComesBeforeWhoServesTheHomeArea() {
        assertFirst(
                free(programme("b").serving("E08000025")),
                free(programme("a").serving("E08000028").onShift(DayOfWeek.MONDAY, "09:00", "17:00")));
    }

    @Test
    void whoServesTheHomeAreaComesBeforeTheLeastLoaded() {
        assertFirst(
                new Candidate(programme("b").serving("E08000028").build(), 5, 0),
                new Candidate(programme("a").serving("E08000025").build(), 0, 0));
    }

    @Test
    void theLeastLoadedComesFirstByShareNotByNumber() {
        assertFirst(
                new Candidate(programme("b").places(100).build(), 5, 5),
                new Candidate(programme("a").places(10).build(), 1, 1));
    }

    @Test
    void theIdDecidesBetweenEquals() {
        assertFirst(free(programme("a")), free(programme("b")));
    }

    @Test
    void whatDoesNotFitComesLast() {
        assertFirst(
                new Candidate(programme("b").build(), 10, 0),
                free(programme("a").needing(Need.THERAPY)));
    }

    private static Candidate free(ProgrammeFixture programme) {
        return new Candidate(programme.build(), 0, 0);
    }

    private static void assertFirst(Candidate first, Candidate second) {
        var ranked = Matching.rank(referral().build(), List.of(second, first), FRIDAY_EVENING);

        assertThat(ranked).extracting(Match::candidate).containsExactly(first, second);
    }
}
