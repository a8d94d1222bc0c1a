package uk.reachable.local.supervisor;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndTest {

    @Test
    void aKilledProcessIsNotBlamedOnTheLastLineOfItsLog() {
        assertThat(End.of(137, "INFO all is well")).isEqualTo("was ended by signal 9");
    }

    @Test
    void aCrashIsToldWithItsLastWords() {
        assertThat(End.of(1, "DB_URL is not set")).isEqualTo("ended with code 1: DB_URL is not set");
    }

    @Test
    void theLastWordsAreTheLastTroubleNotTheLastLine() {
        List<String> log =
                List.of("INFO starting", "Caused by: DB_URL is not set", "\tat Some.where(Some.java:1)", "bye", "");

        assertThat(Logs.lastWords(log)).isEqualTo("Caused by: DB_URL is not set");
    }
}
