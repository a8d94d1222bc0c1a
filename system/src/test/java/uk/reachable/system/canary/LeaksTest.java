package uk.reachable.system.canary;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeaksTest {

    private final Canaries canaries = new Canaries();
    private final String name = canaries.of("name");

    @Test
    void aCanaryInALogLineIsNamedWithItsFieldAndPlace() {
        Place log =
                new Place("the log of referral-service", "12:00 INFO accepted " + name + " at once\n12:01 INFO done");

        assertThat(Leaks.of(canaries.planted(), Stream.of(log)))
                .singleElement()
                .asString()
                .contains("the canary of name is in the log of referral-service", "INFO accepted");
    }

    @Test
    void aCanaryIsFoundInAnyCase() {
        Place shouted = new Place("a topic", name.toUpperCase(Locale.ROOT));

        assertThat(Leaks.of(canaries.planted(), Stream.of(shouted))).hasSize(1);
    }

    @Test
    void anotherTextIsNoLeak() {
        Place clean = new Place("a topic", new Canaries().of("name"));

        assertThat(Leaks.of(canaries.planted(), Stream.of(clean))).isEmpty();
    }

    @Test
    void everyFieldHasItsOwnToken() {
        assertThat(Map.of(canaries.of("name"), 1, canaries.of("contact"), 2, canaries.dateOf("born"), 3))
                .hasSize(3);
    }
}
