package uk.reachable.system.prove.workload.request;

import java.net.http.HttpHeaders;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.local.client.Answer;
import uk.reachable.system.prove.history.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class FinalityTest {

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void successIsFinal(int status) {
        assertThat(Finality.of(answer(status, ""))).isEqualTo(Finality.DONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 413, 415, 422})
    void aRefusalIsFinal(int status) {
        assertThat(Finality.of(answer(status, "Your organisation declined this referral and it moved on.")))
                .isEqualTo(Finality.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 401, 408, 429, 500, 502, 503, 504})
    void whatMayYetHappenIsNotFinal(int status) {
        assertThat(Finality.of(answer(status, ""))).isEqualTo(Finality.OPEN);
    }

    @Test
    void aKeyInFlightIsNotFinal() {
        Answer inFlight = answer(409, "The first request with this Idempotency-Key is still being worked on.");

        assertThat(Finality.of(inFlight)).isEqualTo(Finality.OPEN);
    }

    @Test
    void aRefusedRepeatHadNoEffectBeforeWhereAKeyMakesItOne() {
        assertThat(Finality.REFUSED.outcome(request("caseworker.stgiles", Request.Way.POST), 2))
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aRefusedRepeatWithoutAKeyMayHaveHadItsEffectBefore() {
        assertThat(Finality.REFUSED.outcome(request("", Request.Way.POST), 2)).isEqualTo(Outcome.UNKNOWN);
        assertThat(Finality.REFUSED.outcome(request("manager.stgiles", Request.Way.PUT), 2))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(Finality.REFUSED.outcome(request("", Request.Way.POST), 1)).isEqualTo(Outcome.REFUSED);
    }

    private static Request request(String user, Request.Way way) {
        return new Request(way, "COMMAND", user, "/path", Map.of(), "key", Map.of());
    }

    private static Answer answer(int status, String detail) {
        return new Answer(
                status,
                JsonMapper.shared().createObjectNode().put("detail", detail),
                HttpHeaders.of(Map.of(), (_, _) -> true));
    }
}
