package uk.reachable.incident.casefile;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
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
    void idsOfOneMomentDiffer() {
        Set<String> minted = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            minted.add(ids.next());
        }
        assertThat(minted).hasSize(10_000);
    }
}
