package uk.reachable.referral.caseload;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.platform.web.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CaseCursorTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");

    @Test
    void aListGoesOnExactlyWhereItEnded() {
        CaseCursor cursor = new CaseCursor(NOON, NOON.minusSeconds(60), "a-case");

        assertThat(CaseCursor.of(cursor.text())).isEqualTo(cursor);
    }

    @Test
    void whatHasNoClockComesAfterWhateverHasOne() {
        var entry = new CaseEntry(
                "a-case",
                "WM-2026-000001",
                Need.PEER_MENTOR,
                AgeBand.UNDER_18,
                ReferralStatus.COMPLETED,
                null,
                null,
                null,
                NOON,
                null,
                null,
                null,
                null);

        assertThat(CaseCursor.after(entry)).isEqualTo(new CaseCursor(CaseCursor.NEVER, NOON, "a-case"));
    }

    @Test
    void withoutACursorAListBegins() {
        assertThat(CaseCursor.of(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "not base 64", "YSBiIGM"})
    void whatWasNeverAnsweredIsRefused(String next) {
        assertThatThrownBy(() -> CaseCursor.of(next)).isInstanceOf(ProblemException.class);
    }
}
