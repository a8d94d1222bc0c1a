package uk.reachable.intervention.placement;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.contracts.codes.NoPlaceOutcome;
import uk.reachable.contracts.placement.NoPlace;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.intervention.HeardEvents;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.placement.Places.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.intervention.InterventionTest.NOW;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class LastPlaceIT {
    private static final int REFERRALS = 200;

    private final Places places;
    private final String area = newId("area");

    @Autowired
    LastPlaceIT(Places places) {
        this.places = places;
    }

    @Test
    void ofTwoHundredReferralsForTheLastPlaceOneIsHeldAndTheOthersWait() throws Exception {
        var last = places.programme(area, 1);

        places.hearAtOnce(cases().stream().map(one -> one.asksForPlace(newId("offer"))));

        assertThat(places.count(area, "HELD")).isEqualTo(1);
        assertThat(places.count(area, "WAITING")).isEqualTo(REFERRALS - 1);
        assertThat(places.taken(last)).isEqualTo(new Taken(1, 0));
    }

    @Test
    void theOthersGoElsewhereWhileThereIsRoom() throws Exception {
        var last = places.programme(area, 1);
        var elsewhere = places.programme(area, 50);

        places.hearAtOnce(cases().stream().map(one -> one.asksForPlace(newId("offer"))));

        assertThat(places.taken(last)).isEqualTo(new Taken(1, 0));
        assertThat(places.taken(elsewhere)).isEqualTo(new Taken(50, 0));
        assertThat(places.count(area, "WAITING")).isEqualTo(REFERRALS - 51);
    }

    @Test
    void theSameHoldsThroughKafkaAndTheFreedPlaceGoesToTheFirstInLine() {
        places.programme(area, 1);
        var cases = cases();
        IntStream.range(0, REFERRALS)
                .forEach(i -> places.tell(cases.get(i).asksForPlaceAt(NOW.plusMillis(i), offerOf(cases.get(i)))));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> heard(PlaceHeld.class, cases) == 1 && heard(NoPlace.class, cases) == REFERRALS - 1);
        var holder = holder(cases);
        var first = cases.stream().filter(one -> one != holder).findFirst().orElseThrow();

        places.tell(holder.declined(offerOf(holder)));

        await().untilAsserted(() -> assertThat(HeardEvents.of(PlaceHeld.class, first.referralId()))
                .extracting(PlaceHeld::offerId)
                .containsExactly(offerOf(first)));
        assertThat(HeardEvents.of(NoPlace.class, first.referralId()))
                .extracting(NoPlace::outcome)
                .containsExactly(NoPlaceOutcome.WAITING);
        assertThat(heard(PlaceHeld.class, cases)).isEqualTo(2);
    }

    @Test
    void theNumberThatTheDatabaseGuardsIsTheNumberThatIsDecidedBy() {
        var closed = places.programme(area, 1);
        places.guardAt(closed, 0);

        places.hear(new Case(newId("referral"), area).asksForPlace(newId("offer")));

        assertThat(places.count(area, "WAITING")).isEqualTo(1);
    }

    private List<Case> cases() {
        return IntStream.range(0, REFERRALS)
                .mapToObj(_ -> new Case(newId("referral"), area))
                .toList();
    }

    private static String offerOf(Case one) {
        return "offer-of-" + one.referralId();
    }

    private static long heard(Class<? extends uk.reachable.contracts.Event> type, List<Case> cases) {
        return cases.stream()
                .mapToLong(one -> HeardEvents.of(type, one.referralId()).size())
                .sum();
    }

    private static Case holder(List<Case> cases) {
        return cases.stream()
                .filter(one ->
                        !HeardEvents.of(PlaceHeld.class, one.referralId()).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
