package uk.reachable.intervention.matching;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.matching.Match.Fit;
import uk.reachable.intervention.matching.Match.NoFit;
import uk.reachable.intervention.matching.Team.Member;
import uk.reachable.intervention.workers.Worker;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.catalogue.ProgrammeFixture.programme;
import static uk.reachable.intervention.matching.ReferralFixture.referral;

class FitPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");

    /** For three people more. */
    private static final Member WITH_ROOM = new Member(
            new Worker("provider-a", "worker", "west-midlands", 3, List.of(), List.of(), List.of()), 0, true);

    @Test
    void aProgrammeServesOnlyItsNeed() {
        assertNoFit(referral(), programme("p").needing(Need.THERAPY), Obstacle.OTHER_NEED);
    }

    @Test
    void theHomeAreaIsEnoughNotOnlyWhereItHappened() {
        assertReason(
                referral().homeIn("E08000028").nowIn("E08000025"),
                programme("p").serving("E08000028"),
                MatchReason.SERVES_HOME_AREA);
    }

    @Test
    void thePresentAreaIsEnough() {
        assertReason(
                referral().homeIn("E08000028").nowIn("E08000025"),
                programme("p").serving("E08000025"),
                MatchReason.SERVES_PRESENT_AREA);
    }

    @Test
    void aProgrammeOfNeitherAreaDoesNotFit() {
        assertNoFit(referral(), programme("p").serving("E08000026"), Obstacle.OTHER_AREA);
    }

    @Test
    void aProgrammeForYoungAdultsDoesNotTakeAChild() {
        assertNoFit(
                referral().aged(AgeBand.UNDER_18), programme("p").aged(AgeBand.AGE_18_TO_24), Obstacle.OTHER_AGE_BAND);
    }

    @Test
    void aPersonInCustodyIsNotOfferedTheHospitalTeam() {
        assertNoFit(
                referral().met(Setting.CUSTODY),
                programme("p").in(Setting.EMERGENCY_DEPARTMENT),
                Obstacle.OTHER_SETTING);
    }

    @Test
    void aSettingNotKnownYetExcludesNobody() {
        assertReason(
                referral().met(null),
                programme("p").in(Setting.EMERGENCY_DEPARTMENT),
                MatchReason.SETTING_NOT_KNOWN_YET);
    }

    @Test
    void aSiteRanksButNeverExcludes() {
        var fit =
                (Fit) match(referral().at("heartlands-hospital"), programme("p").at("good-hope-hospital"));

        assertThat(fit.reasons()).doesNotContain(MatchReason.AT_THIS_SITE);
    }

    @Test
    void aProgrammeAtThisSiteSaysSo() {
        assertReason(
                referral().at("heartlands-hospital"),
                programme("p").at("heartlands-hospital"),
                MatchReason.AT_THIS_SITE);
    }

    @Test
    void aProgrammeWhoseFundingHasEndedTakesNobodyOn() {
        assertNoFit(referral(), programme("p").funded("2025-04-01", "2026-11-19"), Obstacle.NOT_FUNDED_TODAY);
    }

    @Test
    void aProgrammeWhoseFundingEndsBeforeTheSupportWouldIsNotAsked() {
        assertNoFit(
                referral(),
                programme("p").funded("2026-04-01", "2027-01-31").supporting(12),
                Obstacle.FUNDING_ENDS_TOO_SOON);
    }

    @Test
    void aProviderWithoutACurrentSharingAgreementIsNotAsked() {
        assertNoFit(referral(), programme("p").withoutAgreement(), Obstacle.NO_SHARING_AGREEMENT);
        assertNoFit(referral(), programme("p").sharing("2025-04-01", "2026-11-19"), Obstacle.NO_SHARING_AGREEMENT);
        assertNoFit(referral(), programme("p").sharing("2026-11-21", "2027-11-19"), Obstacle.NO_SHARING_AGREEMENT);
    }

    @Test
    void aCurrentSharingAgreementIsAReasonThatPeopleRead() {
        assertReason(
                referral(), programme("p").sharing("2026-11-20", "2026-11-20"), MatchReason.SHARING_AGREEMENT_CURRENT);
    }

    @Test
    void aProviderThatDeclinedIsNotAskedAgain() {
        assertNoFit(
                referral().excluding("provider-a"), programme("p").of("provider-a"), Obstacle.PROVIDER_ALREADY_TRIED);
    }

    @Test
    void aFullProgrammeFitsWithoutSayingThatAPlaceIsFree() {
        var full = new Candidate(programme("p").places(1).build(), 1, 0);

        var match = (Fit) Matching.match(referral().build(), full, NOW);

        assertThat(match.reasons()).doesNotContain(MatchReason.PLACE_FREE);
    }

    @Test
    void peopleOnOpposingSidesAreNeverOfferedToTheSameWorkerWithoutAManagersDecision() {
        var alone = new Candidate(programme("p").build(), 0, 0)
                .with(new Team(true, List.of(WITH_ROOM), 0, Set.of(), Set.of("worker"), false));

        assertThat(Matching.match(referral().build(), alone, NOW))
                .isInstanceOfSatisfying(NoFit.class, match -> assertThat(match.obstacles())
                        .containsExactly(Obstacle.NEEDS_A_MANAGERS_DECISION));
    }

    @Test
    void aColleagueOfWhoeverSupportsAnOpposingSideMayBeAsked() {
        var other = new Worker("provider-a", "colleague", "west-midlands", 3, List.of(), List.of(), List.of());
        var team = new Team(true, List.of(WITH_ROOM, new Member(other, 0, true)), 0, Set.of(), Set.of("worker"), false);

        assertThat(Matching.match(
                        referral().build(), new Candidate(programme("p").build(), 0, 0).with(team), NOW))
                .isInstanceOf(Fit.class);
    }

    @Test
    void aTeamThatIsAwayAltogetherFitsAndHasNoRoom() {
        var away = new Candidate(programme("p").build(), 0, 0)
                .with(new Team(true, List.of(), 0, Set.of(), Set.of(), false));

        var match = (Fit) Matching.match(referral().build(), away, NOW);

        assertThat(match.reasons()).doesNotContain(MatchReason.PLACE_FREE, MatchReason.ON_SHIFT_NOW);
    }

    @Test
    void placesHeldElsewhereTakeTheRoomOfTheSameWorkers() {
        var oneLeft = new Candidate(programme("p").build(), 1, 0);

        assertThat(oneLeft.with(new Team(true, List.of(WITH_ROOM), 1, Set.of(), Set.of(), false))
                        .canTake())
                .isTrue();
        assertThat(oneLeft.with(new Team(true, List.of(WITH_ROOM), 2, Set.of(), Set.of(), false))
                        .canTake())
                .isFalse();
    }

    @Test
    void everyObstacleIsNamedNotOnlyTheFirst() {
        var match =
                (NoFit) match(referral(), programme("p").needing(Need.THERAPY).serving("E08000026"));

        assertThat(match.obstacles()).containsExactly(Obstacle.OTHER_NEED, Obstacle.OTHER_AREA);
    }

    private static Match match(ReferralFixture referral, ProgrammeFixture programme) {
        return Matching.match(referral.build(), new Candidate(programme.build(), 0, 0), NOW);
    }

    private static void assertNoFit(ReferralFixture referral, ProgrammeFixture programme, Obstacle obstacle) {
        assertThat(match(referral, programme))
                .isInstanceOfSatisfying(
                        NoFit.class, match -> assertThat(match.obstacles()).containsExactly(obstacle));
    }

    private static void assertReason(ReferralFixture referral, ProgrammeFixture programme, MatchReason reason) {
        assertThat(match(referral, programme)).isInstanceOfSatisfying(Fit.class, match -> assertThat(match.reasons())
                .contains(reason));
    }
}
