package uk.reachable.gateway.board.changes;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.board.Board;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeRowTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final Board.Item THEN = item(Severity.SERIOUS, "LOGGED", null, ReferralStatus.RAISED, 0);

    @Test
    void whatChangedIsSaidInPlainWordsNowAndBefore() {
        Board.Item now = item(Severity.CRITICAL, "RESPONDING", "Birmingham North", ReferralStatus.OFFERED, 2);

        assertThat(changed(THEN, now).whatChanged())
                .containsExactly(
                        "How serious: Critical, was serious",
                        "Response: Responding, was logged",
                        "Unit: Birmingham North, was not known",
                        "Overdue actions: 2, was none",
                        "Support: Offered, no answer yet 1, was finding a service 1");
    }

    @Test
    void anIncidentThatCameIsNew() {
        assertThat(changed(null, THEN).whatChanged()).containsExactly("New on this board");
    }

    @Test
    void anIncidentThatWentIsShownAsItWas() {
        ChangeRow gone = changed(THEN, null);

        assertThat(gone.row().severity()).isEqualTo("Serious");
        assertThat(gone.whatChanged()).containsExactly("No longer here: it moved to another area or unit");
    }

    private static ChangeRow changed(Board.@Nullable Item then, Board.@Nullable Item now) {
        return ChangeRow.of(new Changes.Changed("7", then, now), NOW);
    }

    private static Board.Item item(
            Severity severity, String status, @Nullable String npu, ReferralStatus referral, int overdueActions) {
        return new Board.Item(
                "7",
                "WM-2026-00007",
                Category.KNIFE_INJURY,
                severity,
                "E08000025",
                "Birmingham",
                npu,
                status,
                Instant.parse("2026-11-20T19:40:00Z"),
                null,
                overdueActions,
                Map.of(referral, 1));
    }
}
