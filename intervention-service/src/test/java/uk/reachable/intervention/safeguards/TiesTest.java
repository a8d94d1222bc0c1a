package uk.reachable.intervention.safeguards;

import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TiesTest {

    @Test
    void whoHasSupportedThePersonIsTrustedUnlessUnsafe() {
        var ties = new Ties(Set.of("one", "two"), Set.of("two"), Set.of());

        assertThat(ties.trusted()).containsExactly("one");
    }

    @Test
    void whoSupportsAnOpposingSideOrIsUnsafeIsRuledOut() {
        var ties = new Ties(Set.of(), Set.of("one"), Set.of("two"));

        assertThat(ties.ruledOut()).containsExactlyInAnyOrder("one", "two");
    }
}
