package uk.reachable.incident.casefile;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.reachable.platform.testkit.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;

class IdsTest {

    private final MutableClock clock = MutableClock.at("2026-11-20T19:40:00Z");
    private final Ids ids = new Ids(clock);

    @Test
    void aLaterIdSortsAfterAnEarlierOne() {
        String earlier = ids.next();
        clock.advance(Duration.ofMillis(1));
        assertThat(ids.next()).isGreaterThan(earlier);
    }

    @Test
    void anIdIsAUuidOfVersion7() {
        UUID id = UUID.fromString(ids.next());
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void idsOfOneMomentSortInTheOrderInWhichTheyWereMade() {
        List<String> minted = Stream.generate(ids::next).limit(10_000).toList();
        assertThat(minted).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aClockThatStepsBackDoesNotTurnTheOrder() {
        String earlier = ids.next();
        clock.advance(Duration.ofSeconds(-1));
        assertThat(ids.next()).isGreaterThan(earlier);
    }
}
