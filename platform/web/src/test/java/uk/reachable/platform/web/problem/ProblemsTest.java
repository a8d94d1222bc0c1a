package uk.reachable.platform.web.problem;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProblemsTest {

    @ParameterizedTest
    @CsvSource({"PT0S,1", "PT0.2S,1", "PT1S,1", "PT1.001S,2", "PT30S,30"})
    void theTimeToComeBackIsRoundedUpToWholeSeconds(Duration retryAfter, String seconds) {
        var problem = Problems.unavailable("Later.", retryAfter);

        assertThat(problem.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo(seconds);
    }

    @Test
    void aConflictShowsThePresentState() {
        var problem = Problems.conflict("It moved on.", Map.of("presentStatus", "LAPSED"));

        assertThat(problem.getBody().getProperties()).containsEntry("presentStatus", "LAPSED");
    }

    @Test
    void aCauseForTheLogChangesNeitherBodyNorHeaders() {
        var problem = Problems.unavailable("Later.", Duration.ofSeconds(3));

        var logged = problem.causedBy(new IllegalStateException());

        assertThat(logged.getBody()).isEqualTo(problem.getBody());
        assertThat(logged.getHeaders()).isEqualTo(problem.getHeaders());
        assertThat(logged).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPropertyNeverStandsBesideAMemberOfTheSameName() {
        assertThatThrownBy(() -> Problems.conflict("It was accepted.", Map.of("status", "ACCEPTED")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
