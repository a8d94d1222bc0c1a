package uk.reachable.intervention.matching;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Need;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.matching.Team.Member;
import uk.reachable.intervention.workers.Worker;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;
import static uk.reachable.intervention.matching.ReferralFixture.referral;

/** Each pair would be ranked the other way round by the rule that comes next. */
class RankPolicyTest {
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-20T19:40:00Z");

    @Test
    void aWorkerWhomTheYoungPersonAlreadyTrustsIsAskedFirst() {
        assertFirst(
                free(programme("b")).with(team(Set.of("trusted"), Set.of(), at("trusted", 1))),
                free(programme("a").at("heartlands-hospital")));
    }

    @Test
    void aWorkerWhoIsTrustedAndUnsafeIsNotAskedFirst() {
        assertFirst(
                free(programme("a").at("heartlands-hospital")),
                free(programme("b"))
                        .with(team(Set.of("trusted"), Set.of("trusted"), at("trusted", 1), at("colleague", 1))));
    }

    @Test
    void aTrustedWorkerWithoutRoomIsNotAskedFirst() {
        assertFirst(
                free(programme("a").at("heartlands-hospital")),
                free(programme("b")).with(team(Set.of("trusted"), Set.of(), at("trusted", 0), at("colleague", 1))));
    }

    @Test
    void whoHasAPlaceComesBeforeWhoIsAtThisSite() {
        assertFirst(
                free(programme("b")),
                new Candidate(programme("a").at("heartlands-hospital").places(1).build(), 1, 0));
    }

    @Test
    void aPlaceWithoutAWorkerWhoHasRoomIsNone() {
        assertFirst(
                free(programme("b")),
                free(programme("a").at("heartlands-hospital")).with(team(Set.of(), Set.of(), at("full", 0))));
    }

    @Test
    void onShiftIsWhoeverWorksAtThatSiteNow() {
        assertFirst(
                free(programme("b")).with(team(Set.of(), Set.of(), at("here", 1))),
                free(programme("a")).with(team(Set.of(), Set.of(), elsewhere("there", 1))));
    }

    @Test
    void theLeastLoadedWorkerComesFirst() {
        assertFirst(
                free(programme("b")).with(team(Set.of(), Set.of(), at("idle", 10))),
                free(programme("a")).with(team(Set.of(), Set.of(), at("busy", 2))));
    }

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

    private static Team team(Set<String> trusted, Set<String> ruledOut, Member... members) {
        return new Team(true, List.of(members), 0, trusted, ruledOut, false);
    }

    /** One of ten people that they support, for each that they have no room for. */
    private static Member at(String id, int room) {
        return member(id, room, List.of());
    }

    private static Member elsewhere(String id, int room) {
        return member(id, room, List.of("good-hope-hospital"));
    }

    private static Member member(String id, int room, List<String> sites) {
        var worker = new Worker("provider-a", id, "west-midlands", 10, List.of(), List.of(), sites);
        return new Member(worker, 10 - room, true);
    }

    private static Candidate free(ProgrammeFixture programme) {
        return new Candidate(programme.build(), 0, 0);
    }

    private static void assertFirst(Candidate first, Candidate second) {
        var ranked = Matching.rank(referral().build(), List.of(second, first), FRIDAY_EVENING);

        assertThat(ranked).extracting(Match::candidate).containsExactly(first, second);
    }
}
