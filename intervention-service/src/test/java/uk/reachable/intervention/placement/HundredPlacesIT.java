package uk.reachable.intervention.placement;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.placement.Places.Taken;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.placement.Places.newId;

/** One round in the build; {@code -Dreachable.rounds=20} for more. */
@InterventionTest
class HundredPlacesIT {
    private static final int REFERRALS = 10_000;
    private static final int BATCH = 100;
    private static final int THREADS = 4;

    private final Places places;

    @Autowired
    HundredPlacesIT(Places places) {
        this.places = places;
    }

    static IntStream rounds() {
        return IntStream.rangeClosed(1, Integer.getInteger("reachable.rounds", 1));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void ofTenThousandReferralsForAHundredPlacesExactlyAHundredAreFilled(int round) throws Exception {
        String area = newId("area-" + round);
        List<Programme> programmes =
                Stream.generate(() -> places.programme(area, 25)).limit(4).toList();

        inBatches(area);

        assertThat(programmes).extracting(places::taken).containsOnly(new Taken(0, 25));
        assertThat(places.count(area, "FILLED")).isEqualTo(100);
        assertThat(places.count(area, "WAITING")).isEqualTo(REFERRALS - 100);
        places.retire(programmes);
    }

    private void inBatches(String area) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Boolean>> batches = IntStream.range(0, REFERRALS / BATCH)
                    .<Callable<Boolean>>mapToObj(_ -> () -> askAndAccept(area))
                    .toList();
            for (Future<Boolean> batch : threads.invokeAll(batches)) {
                batch.get();
            }
        }
    }

    private boolean askAndAccept(String area) {
        List<Case> cases = IntStream.range(0, BATCH)
                .mapToObj(_ -> new Case(newId("referral"), area))
                .toList();
        places.hearTogether(
                cases.stream().map(one -> one.asksForPlace(offerOf(one))).toList());
        cases.stream()
                .filter(one -> places.state(offerOf(one)).equals("HELD"))
                .forEach(one -> places.hear(one.accepted(offerOf(one))));
        return true;
    }

    private static String offerOf(Case one) {
        return "offer-of-" + one.referralId();
    }
}
