package uk.reachable.platform.stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StartPolicyTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            # last event id, oldest kept, newest, goes on after, reset
            none,  1, 7,  7, false
            '',    1, 7,  7, false
            0,     1, 7,  0, false
            3,     1, 7,  3, false
            7,     1, 7,  7, false
            4,     5, 7,  4, false
            3,     5, 7,  7, true
            7,     8, 7,  7, false
            6,     8, 7,  7, true
            8,     1, 7,  7, true
            -1,    1, 7,  7, true
            abc,   1, 7,  7, true
            none,  1, 0,  0, false
            0,     1, 0,  0, false
            """)
    void aStreamGoesOnExactlyWhereItStoppedOrSaysThatItCannot(
            @Nullable String lastEventId, long oldest, long newest, long after, boolean reset) {
        assertThat(StartPolicy.of(lastEventId, new Kept(oldest, newest)))
                .isEqualTo(new StartPolicy.Start(after, reset));
    }
}
