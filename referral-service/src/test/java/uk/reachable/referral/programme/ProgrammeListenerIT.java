package uk.reachable.referral.programme;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.platform.testkit.EventContracts;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.referral.running.Catalogue.alwaysOnShift;
import static uk.reachable.referral.running.Catalogue.published;
import static uk.reachable.referral.running.Story.soon;

@RunningService
class ProgrammeListenerIT {

    @Autowired
    Programmes programmes;

    @Autowired
    Story story;

    @Autowired
    Wire wire;

    @Test
    void outsidePublishedHoursAnOfferSaysWhenSomebodyIsOnShiftAndWhomToRing() {
        Place place = place("mondays-only");
        Shift mondays = new Shift(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0));
        wire.send(published(place, 1, 20, false, List.of(mondays)), 1);
        soon().until(() -> programmes.find(place.programme()).isPresent());
        OfferMade made = story.offer(story.raised(), place, 1);
        assertThat(made.onShiftFrom()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(made.respondBy()).isEqualTo("2026-11-23T09:20:00Z");
        assertThat(made.ring()).isEqualTo("Night desk, 0121 496 0101");
    }

    @Test
    void aProgrammePublishedTwiceStaysAsItIs() {
        Place place = place("published-twice");
        wire.send(alwaysOnShift(place), 1);
        wire.send(published(place, 2, 60, true, List.of()), 2);
        wire.send(alwaysOnShift(place), 1);
        wire.send(published(place, 3, 90, true, List.of()), 3);
        soon().untilAsserted(() -> assertThat(clockOf(place)).isEqualTo(Duration.ofMinutes(90)));
    }

    @Test
    void aProgrammePublishedBeforeItsPredecessorWaitsForIt() {
        Place place = place("out-of-order");
        wire.send(published(place, 2, 60, true, List.of()), 2);
        story.raised();
        assertThat(programmes.find(place.programme())).isEmpty();
        wire.send(alwaysOnShift(place), 1);
        soon().untilAsserted(() -> assertThat(clockOf(place)).isEqualTo(Duration.ofMinutes(60)));
    }

    @Test
    void thePublishedSampleIsUnderstood() {
        ProgrammePublished sample = EventContracts.sample(ProgrammePublished.class);
        wire.send(sample, 1);
        soon().until(() -> programmes.find(sample.programme()).isPresent());
        assertThat(programmes.names().ofOrganisation(sample.provider())).isEqualTo(sample.providerName());
    }

    @Test
    void aUnitIsCalledByItsName() {
        assertThat(programmes.names().ofOrganisation("west-midlands-vru"))
                .isEqualTo("West Midlands Violence Reduction Partnership");
    }

    private Duration clockOf(Place place) {
        return programmes.find(place.programme()).map(Programme::offerClock).orElse(Duration.ZERO);
    }

    private static Place place(String programme) {
        return new Place(programme, programme, "provider-of-" + programme, programme);
    }
}
