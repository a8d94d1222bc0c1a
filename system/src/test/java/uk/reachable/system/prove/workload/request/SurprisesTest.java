package uk.reachable.system.prove.workload.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.check.account.Finding;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class SurprisesTest {

    private static final Map<String, String> NOTHING = Map.of();
    private static final Map<String, String> AGAIN = Map.of(Expected.OUTCOME, Expected.SAME, Expected.AFTER, "1");

    @Test
    void anAnswerThatWasToBeExpectedIsNoSurprise() {
        assertThat(Surprises.in(List.of(
                        operation(1, NOTHING, Outcome.ACKNOWLEDGED, "a"),
                        operation(2, AGAIN, Outcome.ACKNOWLEDGED, "a"),
                        operation(3, expecting(Expected.CARELESS), Outcome.REFUSED, "b"),
                        operation(4, expecting(Expected.STRANGER), Outcome.UNKNOWN, ""))))
                .isEmpty();
    }

    @Test
    void anotherAnswerToAnAcknowledgedKeyIsADuplicateEffect() {
        List<Finding> findings = Surprises.in(List.of(
                operation(1, NOTHING, Outcome.ACKNOWLEDGED, "a"), operation(2, AGAIN, Outcome.ACKNOWLEDGED, "b")));

        assertThat(findings).extracting(Finding::anomaly).containsExactly(Anomaly.DUPLICATE_EFFECT);
    }

    @Test
    void aCarelessRequestThatIsAcceptedIsVisible() {
        assertThat(anomalyOf(Expected.CARELESS)).containsExactly(Anomaly.ABORTED_VISIBLE);
    }

    @Test
    void aFormerHolderWhoMayAcceptIsADuplicateEffect() {
        assertThat(anomalyOf(Expected.FORMER)).containsExactly(Anomaly.DUPLICATE_EFFECT);
    }

    @Test
    void aStrangerWhoMayAcceptIsALeak() {
        assertThat(anomalyOf(Expected.STRANGER)).containsExactly(Anomaly.LEAKED);
    }

    @Test
    void aLinkThatWorksTwiceIsADuplicateEffect() {
        assertThat(anomalyOf(Expected.USED)).containsExactly(Anomaly.DUPLICATE_EFFECT);
    }

    private static List<Anomaly> anomalyOf(String expected) {
        return Surprises.in(List.of(operation(1, expecting(expected), Outcome.ACKNOWLEDGED, "a"))).stream()
                .map(Finding::anomaly)
                .toList();
    }

    private static Map<String, String> expecting(String outcome) {
        return Map.of(Expected.OUTCOME, outcome);
    }

    private static Operation operation(long number, Map<String, String> about, Outcome outcome, String answer) {
        return new Operation(
                number,
                "ACCEPT",
                "caseworker.stgiles",
                "/api/referrals/1/accept",
                "key",
                about,
                Instant.EPOCH,
                Instant.EPOCH,
                1,
                outcome,
                200,
                JsonMapper.shared().createObjectNode().put("id", answer));
    }
}
