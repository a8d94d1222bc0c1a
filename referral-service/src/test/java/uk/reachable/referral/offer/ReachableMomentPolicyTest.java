package uk.reachable.referral.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Need;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.ResponseWindow;
import uk.reachable.referral.lifecycle.Samples;

import static org.assertj.core.api.Assertions.assertThat;

class ReachableMomentPolicyTest {

    private static final Instant NOON = Samples.NOON;

    @Test
    void theReachableMomentClockEndsWithTheExpectedRelease() {
        Instant release = NOON.plus(Duration.ofMinutes(25));
        assertThat(clock(Need.REACHABLE_MOMENT, release).respondBy()).isEqualTo(release);
    }

    @Test
    void anOfferIsNeverShorterThanFifteenMinutesHoweverSoonTheyLeave() {
        Instant quarterPast = NOON.plus(Duration.ofMinutes(15));
        assertThat(clock(Need.REACHABLE_MOMENT, NOON.plus(Duration.ofMinutes(5)))
                        .respondBy())
                .isEqualTo(quarterPast);
        assertThat(clock(Need.REACHABLE_MOMENT, NOON.minus(Duration.ofHours(1))).respondBy())
                .isEqualTo(quarterPast);
    }

    @Test
    void aReleaseAfterTheClockOrNoneKnownLeavesItAsItIs() {
        Instant end = NOON.plus(Duration.ofMinutes(45));
        assertThat(clock(Need.REACHABLE_MOMENT, NOON.plus(Duration.ofHours(3))).respondBy())
                .isEqualTo(end);
        assertThat(clock(Need.REACHABLE_MOMENT, null).respondBy()).isEqualTo(end);
    }

    @Test
    void anyOtherNeedGoesOnAfterTheRelease() {
        assertThat(clock(Need.PEER_MENTOR, NOON.plus(Duration.ofMinutes(25))).respondBy())
                .isEqualTo(NOON.plus(Duration.ofMinutes(45)));
    }

    @Test
    void inAReachableMomentTheWorkerOnShiftAtThatSiteIsToldFirst() {
        assertThat(toldFirst(Need.REACHABLE_MOMENT, null, List.of("worker"))).containsExactly("worker");
    }

    @Test
    void whereNobodyIsOnFileOrOnShiftEverybodyIsToldAtOnce() {
        assertThat(toldFirst(Need.REACHABLE_MOMENT, null, null)).isEmpty();
        assertThat(toldFirst(Need.REACHABLE_MOMENT, NOON.plus(Duration.ofHours(8)), List.of("worker")))
                .isEmpty();
    }

    @Test
    void anyOtherNeedIsToldToEverybodyAtOnce() {
        assertThat(toldFirst(Need.PEER_MENTOR, null, List.of("worker"))).isEmpty();
    }

    @Test
    void onceThePersonIsAtHomeEverybodyIsToldAtOnce() {
        ResponseWindow window = Samples.window(NOON);
        assertThat(ReachableMomentPolicy.toldFirst(
                        window, Samples.facts("referral-1").atHome(), List.of("worker")))
                .isEmpty();
    }

    private static List<String> toldFirst(Need need, @Nullable Instant onShiftFrom, @Nullable List<String> onShift) {
        var window = new ResponseWindow(NOON, NOON.plus(Duration.ofMinutes(30)), onShiftFrom, null);
        return ReachableMomentPolicy.toldFirst(window, facts(need, null), onShift);
    }

    private static ResponseWindow clock(Need need, @Nullable Instant release) {
        return OfferClock.start(Optional.of(Rotas.programme(45, List.of())), facts(need, release), NOON);
    }

    private static ReferralFacts facts(Need need, @Nullable Instant release) {
        ReferralFacts sample = Samples.facts("referral-1");
        return new ReferralFacts(
                sample.referralId(),
                sample.incidentId(),
                sample.incidentReference(),
                sample.region(),
                sample.personId(),
                need,
                sample.ageBand(),
                sample.localAuthority(),
                sample.homeLocalAuthority(),
                sample.setting(),
                sample.site(),
                release,
                sample.referringOrganisation(),
                sample.requestedAt(),
                sample.subject());
    }
}
