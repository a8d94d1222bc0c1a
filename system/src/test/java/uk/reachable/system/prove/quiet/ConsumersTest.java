package uk.reachable.system.prove.quiet;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import uk.reachable.system.prove.quiet.Consumers.Look;

import static org.assertj.core.api.Assertions.assertThat;

class ConsumersTest {

    private static final TopicPartition PARTITION = new TopicPartition("reachable.referral.v1", 0);

    @Test
    void aServiceThatHasHeardWhatThereWasAMomentAgoIsNotBehind() {
        Look earlier = look(8, 10);

        assertThat(look(10, 12).behind(earlier)).isEmpty();
    }

    @Test
    void aServiceThatHasNotIsNamedWithWhatIsMissing() {
        Look earlier = look(8, 10);

        assertThat(look(9, 12).behind(earlier)).containsExactly("incident-service has yet to hear 1 events");
    }

    private static Look look(long heard, long end) {
        return new Look(Map.of("incident-service", Map.of(PARTITION, heard)), Map.of(PARTITION, end));
    }
}
