package uk.reachable.intervention.watch;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.placement.NoPlace;
import uk.reachable.intervention.HeardEvents;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.intervention.watch.LedgerCheck.Disagreement;
import uk.reachable.platform.testkit.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.intervention.InterventionTest.NOW;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class WatchIT {
    private final HoldAlarm alarm;
    private final LedgerCheck check;
    private final WaitingSweep sweep;
    private final Places places;
    private final JdbcClient jdbc;
    private final MutableClock clock;
    private final MeterRegistry meters;
    private final String area = newId("area");
    private final Case one = new Case(newId("referral"), area);
    private final String offer = newId("offer");

    @Autowired
    WatchIT(
            HoldAlarm alarm,
            LedgerCheck check,
            WaitingSweep sweep,
            Places places,
            JdbcClient jdbc,
            MutableClock clock,
            MeterRegistry meters) {
        this.alarm = alarm;
        this.check = check;
        this.sweep = sweep;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
        this.meters = meters;
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(NOW);
    }

    @Test
    void aHoldThatOutlivesItsOfferBySixtySecondsRaisesAnAlarmAndStays() {
        var respondBy = NOW.plus(Duration.ofHours(10));
        places.programme(area, 1);
        Stream.of(one.asksForPlace(offer), one.isOffered(offer, respondBy)).forEach(places::hear);
        double before = overdueAt(respondBy.plusSeconds(60));

        double after = overdueAt(respondBy.plusSeconds(61));

        assertThat(after - before).isEqualTo(1);
        assertThat(places.state(offer)).isEqualTo("HELD");
    }

    @Test
    void aHoldWhoseClockStandsStillBecausePoliceAskForNoContactRaisesNoAlarm() {
        var respondBy = NOW.plus(Duration.ofHours(10));
        places.programme(area, 1);
        Stream.of(
                        one.asksForPlace(offer),
                        one.isOffered(offer, respondBy),
                        one.isPaused(NOW.plus(Duration.ofHours(20))))
                .forEach(places::hear);
        double before = overdueAt(respondBy.plusSeconds(60));

        double after = overdueAt(respondBy.plusSeconds(61));

        assertThat(after - before).isZero();
    }

    @Test
    void aHoldWhoseClockGoesOnRaisesTheAlarmByItsNewEnd() {
        var newEnd = NOW.plus(Duration.ofHours(25));
        places.programme(area, 1);
        Stream.of(
                        one.asksForPlace(offer),
                        one.isOffered(offer, NOW.plus(Duration.ofHours(10))),
                        one.isPaused(NOW.plus(Duration.ofHours(20))),
                        one.goesOn(newEnd))
                .forEach(places::hear);
        double before = overdueAt(newEnd.plusSeconds(60));

        double after = overdueAt(newEnd.plusSeconds(61));

        assertThat(after - before).isEqualTo(1);
    }

    @Test
    void aHoldWhoseOfferIsNeverMadeRaisesTheAlarmToo() {
        places.programme(area, 1);
        places.hear(one.asksForPlace(offer));
        double before = overdueAt(NOW.plusSeconds(60));

        double after = overdueAt(NOW.plusSeconds(61));

        assertThat(after - before).isGreaterThanOrEqualTo(1);
    }

    @Test
    void aCounterThatDoesNotAgreeWithTheLedgerIsFound() {
        var programme = places.programme(area, 5);
        places.hear(one.asksForPlace(offer));
        assertThat(disagreeing()).doesNotContain(programme.id());

        jdbc.sql("UPDATE programme SET held = 0 WHERE id = :id")
                .param("id", programme.id())
                .update();

        assertThat(disagreeing()).contains(programme.id());
    }

    @Test
    void aPlaceThatIsHeldWithoutAnEntryIsFoundAndRaisesTheAlarm() {
        var programme = places.programme(area, 5);
        places.hear(one.asksForPlace(offer));
        double before = disagreementsNow();
        jdbc.sql("UPDATE placement SET state = 'FILLED' WHERE offer_id = :offer")
                .param("offer", offer)
                .update();

        double after = disagreementsNow();

        assertThat(disagreeing()).contains(programme.id());
        assertThat(after - before).isEqualTo(1);
    }

    @Test
    void aProgrammeThatIsFundedFromMidnightServesThoseInLineAfterMidnight() {
        places.programme(area, 0);
        var tomorrow = places.programmeFunded(area, "2026-11-21", "2026-11-30");
        places.hear(one.asksForPlace(offer));
        clock.turnTo(NOW.plus(Duration.ofHours(5)));

        sweep.sweep();

        assertThat(places.state(offer)).isEqualTo("HELD");
        assertThat(places.taken(tomorrow).held()).isEqualTo(1);
    }

    @Test
    void whoeverWaitsForAProgrammeThatHasClosedIsTurnedAwayAndCountedSo() {
        var today = places.programmeFunded(area, "2026-11-01", "2026-11-27");
        IntStream.rangeClosed(1, today.places())
                .forEach(_ -> places.hear(new Case(newId("referral"), area).asksForPlace(newId("offer"))));
        places.hear(one.asksForPlace(offer));
        clock.turnTo(NOW.plus(Duration.ofHours(5)));

        sweep.sweep();

        assertThat(places.state(offer)).isEqualTo("TURNED_AWAY");
        assertThat(jdbc.sql("SELECT outcome || ' ' || reason FROM unmet_need WHERE offer_id = :offer ORDER BY outcome")
                        .param("offer", offer)
                        .query(String.class)
                        .list())
                .containsExactly("TURNED_AWAY WINDING_DOWN", "WAITED ALL_PLACES_TAKEN");
        await().untilAsserted(() -> assertThat(HeardEvents.of(NoPlace.class, one.referralId()))
                .extracting(NoPlace::outcome)
                .containsExactly(NoPlaceOutcome.WAITING, NoPlaceOutcome.NONE_LEFT));
    }

    @Test
    void theLineHasAGauge() {
        places.programme(area, 0);
        sweep.sweep();
        double before = gauge("reachable.waiting.requests");
        places.hear(one.asksForPlace(offer));

        sweep.sweep();

        assertThat(gauge("reachable.waiting.requests") - before).isEqualTo(1);
    }

    @Test
    void theLongestWaitHasAGaugeInSeconds() {
        places.programme(area, 0);
        places.hear(one.asksForPlace(offer));
        clock.turnTo(NOW.plus(Duration.ofHours(3)));

        sweep.sweep();

        assertThat(meters.get("reachable.waiting.longest").timeGauge().value(TimeUnit.HOURS))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void placesAreCountedByWhatBecameOfThem() {
        places.programme(area, 1);
        double free = places("free");
        double held = places("held");
        double full = gauge("reachable.programmes.full");

        places.hear(one.asksForPlace(offer));

        assertThat(places("free") - free).isEqualTo(-1);
        assertThat(places("held") - held).isEqualTo(1);
        assertThat(gauge("reachable.programmes.full") - full).isEqualTo(1);
    }

    private double places(String state) {
        return meters.get("reachable.places").tag("state", state).gauge().value();
    }

    private List<String> disagreeing() {
        return check.disagreeing().stream().map(Disagreement::programme).toList();
    }

    private double disagreementsNow() {
        check.look();
        return gauge("reachable.ledger.disagreements");
    }

    private double overdueAt(Instant now) {
        clock.turnTo(now);
        alarm.look();
        return gauge("reachable.holds.overdue");
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
