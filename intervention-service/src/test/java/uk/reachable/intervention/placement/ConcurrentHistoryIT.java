package uk.reachable.intervention.placement;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.placement.Places.newId;

/** Many referrals live their lives at once, in an order that nobody planned; the seed names the plan of each. */
@InterventionTest
class ConcurrentHistoryIT {
    private static final int THREADS = 8;
    private static final int LIVES = 25;

    private final Places places;
    private final JdbcClient jdbc;
    private final String area = newId("area");

    @Autowired
    ConcurrentHistoryIT(Places places, JdbcClient jdbc) {
        this.places = places;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void heldAndFilledNeverPassThePlacesAndTheLedgerAddsUp(long seed) throws Exception {
        var programmes =
                IntStream.of(1, 3, 5).mapToObj(n -> places.programme(area, n)).toList();

        int overbooked = liveAtOnce(programmes, seed);

        assertThat(overbooked).as("programmes seen with more taken than places").isZero();
        assertThat(disagreements()).isZero();
        assertThat(places.count(area, "WAITING"))
                .as("nobody waits beside a free place")
                .matches(waiting -> waiting == 0 || programmes.stream().allMatch(this::isFull));
    }

    /** How often a programme was seen with more taken than places. */
    private int liveAtOnce(List<Programme> programmes, long seed) throws Exception {
        var over = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(THREADS + 1)) {
            Future<Integer> watch = threads.submit(() -> watch(over));
            try {
                for (Future<Boolean> life : threads.invokeAll(lives(programmes, seed))) {
                    life.get();
                }
            } finally {
                over.set(true);
            }
            return watch.get();
        }
    }

    private List<Callable<Boolean>> lives(List<Programme> programmes, long seed) {
        return IntStream.range(0, THREADS)
                .<Callable<Boolean>>mapToObj(thread -> () -> live(programmes, new Random(seed * THREADS + thread)))
                .toList();
    }

    private int watch(AtomicBoolean over) {
        int overbooked = 0;
        while (!over.get()) {
            overbooked += number("""
                    SELECT count(*) FROM programme
                    WHERE held + filled > places AND content ->> 'localAuthorities' LIKE :area""");
        }
        return overbooked;
    }

    private boolean live(List<Programme> programmes, Random random) {
        for (int i = 0; i < LIVES; i++) {
            var one = new Case(newId("referral"), area);
            String offer = newId("offer");
            places.hear(one.asksForPlace(offer));
            if (places.state(offer).equals("HELD")) {
                answer(one, offer, programmes, random);
            }
        }
        return true;
    }

    private void answer(Case one, String offer, List<Programme> programmes, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> places.hear(one.declined(offer));
            case 1 -> places.hear(one.lapsed(offer));
            case 2 -> places.hear(one.accepted(offer));
            default -> moveOn(one, offer, programmes.get(random.nextInt(programmes.size())));
        }
    }

    private void moveOn(Case one, String offer, Programme to) {
        String handover = newId("handover");
        places.hear(one.accepted(offer));
        places.hear(one.asksToMoveTo(to.id(), handover));
        if (places.state(handover).equals("HELD")) {
            places.hear(one.handedOver(handover, places.programmeOf(offer), to.id()));
        }
    }

    private int disagreements() {
        return number("""
                SELECT count(*) FROM programme WHERE content ->> 'localAuthorities' LIKE :area AND (held, filled) <>
                    (SELECT coalesce(sum(held_change), 0), coalesce(sum(filled_change), 0)
                     FROM place_entry WHERE programme = programme.id)""");
    }

    private int number(String sql) {
        return jdbc.sql(sql)
                .param("area", "%" + area + "%")
                .query(Integer.class)
                .single();
    }

    private boolean isFull(Programme programme) {
        var taken = places.taken(programme);
        return taken.held() + taken.filled() >= programme.places();
    }
}
