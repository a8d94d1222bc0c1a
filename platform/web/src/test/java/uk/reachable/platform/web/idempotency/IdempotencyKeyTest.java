package uk.reachable.platform.web.idempotency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import uk.reachable.platform.web.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdempotencyKeyTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 128})
    void oneTo128CharactersAreTaken(int length) {
        assertThat(IdempotencyKey.of(requestWith("~".repeat(length)))).hasSize(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "tab\t", "na\u00efve", "\u007f"})
    void anythingButVisibleAsciiIsRefused(String key) {
        assertThatThrownBy(() -> IdempotencyKey.of(requestWith(key))).isInstanceOf(ProblemException.class);
    }

    @Test
    void aLongerKeyIsRefused() {
        assertThatThrownBy(() -> IdempotencyKey.of(requestWith("x".repeat(129))))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void twoKeysAreRefused() {
        var request = requestWith("one");
        request.addHeader("Idempotency-Key", "two");

        assertThatThrownBy(() -> IdempotencyKey.of(request)).isInstanceOf(ProblemException.class);
    }

    private static MockHttpServletRequest requestWith(String key) {
        var request = new MockHttpServletRequest("POST", "/api/reports");
        request.addHeader("Idempotency-Key", key);
        return request;
    }
}
