package uk.reachable.gateway.form;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTimeTest {

    @Test
    void aDayAndATimeAreLondons() {
        assertThat(TypedTime.moment("2026-11-21T10:00")).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
        assertThat(TypedTime.moment("2026-07-21T10:00")).isEqualTo(Instant.parse("2026-07-21T09:00:00Z"));
    }

    @Test
    void aBlankMayBeBetweenThem() {
        assertThat(TypedTime.moment("2026-11-21 10:00")).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
    }

    @Test
    void whatIsNoTimeIsNone() {
        assertThat(TypedTime.moment("")).isNull();
        assertThat(TypedTime.moment("tomorrow")).isNull();
        assertThat(TypedTime.day("tomorrow")).isNull();
    }

    @Test
    void aDayIsADay() {
        assertThat(TypedTime.day("2026-11-30")).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aFieldIsFilledWithWhatItWouldSend() {
        Instant moment = Instant.parse("2026-07-21T09:00:30Z");

        assertThat(TypedTime.of(moment)).isEqualTo("2026-07-21T10:00:00");
        assertThat(TypedTime.moment(TypedTime.of(moment))).isEqualTo(Instant.parse("2026-07-21T09:00:00Z"));
    }
}
