package uk.reachable.platform.messaging.inbox;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimTest {

    @ParameterizedTest
    @CsvSource({"7, 6, SEEN", "7, 7, SEEN", "7, 8, BURIED", "7, 9, EARLY", "0, 2, EARLY", "0, 1, BURIED"})
    void aMessageThatIsNotNextWasSeenOrIsEarlyOrIsADeadLetter(long applied, long sequence, Claim claim) {
        assertThat(Claim.denied(applied, sequence)).isEqualTo(claim);
    }
}
