package uk.reachable.gateway.logging.form;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

import static org.assertj.core.api.Assertions.assertThat;

class MomentFieldTest {

    private static final Instant TEN_PAST_MIDNIGHT = Instant.parse("2026-11-21T00:10:00Z");

    private final MomentField happened = new MomentField("occurredAt", true);
    private final MomentField expected = new MomentField("expectedRelease", false);

    @ParameterizedTest
    @CsvSource(textBlock = """
                    11:50pm, 2026-11-20T23:50:00Z
                    12:05am, 2026-11-21T00:05:00Z
                    12:12am, 2026-11-21T00:12:00Z
                    """)
    void whatHasHappenedWasTheLastTimeTheClockShowedThat(String typed, Instant moment) {
        assertThat(happened.in(Form.filled(Map.of("occurredAt", typed)), TEN_PAST_MIDNIGHT))
                .isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    10:30pm, 2026-11-20T22:30:00Z
                    7:20pm, 2026-11-20T19:20:00Z
                    1am, 2026-11-21T01:00:00Z
                    """)
    void whatIsExpectedIsTheNextTimeOrAboutNow(String typed, Instant moment) {
        Instant twentyToEight = Instant.parse("2026-11-20T19:40:00Z");

        assertThat(expected.in(Form.filled(Map.of("expectedRelease", typed)), twentyToEight))
                .isEqualTo(moment);
    }

    @Test
    void aDayThatIsSaidCountsInLondonTime() {
        Form form = Form.filled(Map.of("occurredAt", "8:40pm", "occurredAt.day", "1/7/2026"));

        assertThat(happened.in(form, TEN_PAST_MIDNIGHT)).isEqualTo(Instant.parse("2026-07-01T19:40:00Z"));
    }

    @Test
    void aTimeThatNobodyKnowsIsLeftOut() {
        assertThat(happened.in(Form.fresh(), TEN_PAST_MIDNIGHT)).isNull();
        assertThat(happened.mistakes(Form.fresh())).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() {
        assertThat(happened.mistakes(Form.filled(Map.of("occurredAt", "seven"))))
                .containsExactly(new Mistake("occurredAt", "Enter a time, such as 7:40pm or 19:40"));
        assertThat(happened.mistakes(Form.filled(Map.of("occurredAt", "7pm", "occurredAt.day", "Friday"))))
                .extracting(Mistake::field)
                .containsExactly("occurredAt.day");
        assertThat(happened.mistakes(Form.filled(Map.of("occurredAt.day", "2026-11-20"))))
                .extracting(Mistake::field)
                .containsExactly("occurredAt");
    }
}
