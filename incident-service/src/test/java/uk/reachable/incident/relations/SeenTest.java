package uk.reachable.incident.relations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.platform.web.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SeenTest {

    @Test
    void whatWasSeenIsAReferralAtAVersion() {
        assertThat(Seen.parse("referral-1:7")).isEqualTo(new Seen("referral-1", 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "referral-1", "referral-1:", "referral-1:seven", ":"})
    void anythingElseIsABadRequest(String text) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Seen.parse(text))
                .matches(problem -> problem.getStatusCode().value() == 400);
    }
}
