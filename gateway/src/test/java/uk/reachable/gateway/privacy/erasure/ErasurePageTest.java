package uk.reachable.gateway.privacy.erasure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.pages.SummaryRow;

import static org.assertj.core.api.Assertions.assertThat;

class ErasurePageTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:30:00Z");
    private static final Instant ORDERED = Instant.parse("2026-11-27T10:15:00Z");

    @Test
    void whoIsKeptMayBeErasedWhenNothingIsInTheWay() {
        ErasurePage page = ErasurePage.of(kept(), NOW);

        assertThat(page.isPossible()).isTrue();
        assertThat(page.isOrdered()).isFalse();
    }

    @Test
    void whatKeepsThemFromItIsSaidWithWhatToDoAndThereIsNoForm() {
        ErasurePage page = ErasurePage.of(kept("REFERRAL_OPEN", "EMERGENCY_ACCESS_NOT_REVIEWED", "A_NEW_ONE"), NOW);

        assertThat(page.isPossible()).isFalse();
        assertThat(page.obstacles())
                .hasSize(3)
                .anySatisfy(words -> assertThat(words).contains("still open", "ask the duty desk"))
                .anySatisfy(words -> assertThat(words).contains("Review it first"))
                .noneMatch(words -> words.contains("_"));
    }

    @Test
    void whoWasErasedIsSaidByWhomAndWhy() {
        ErasurePage page = ErasurePage.of(ordered(ORDERED.plusSeconds(60)), NOW);

        assertThat(page.isPossible()).isFalse();
        assertThat(page.underWay()).isFalse();
        assertThat(page.rows())
                .containsExactly(
                        new SummaryRow("Had them erased", "privacy.officer, today 10:15am"),
                        new SummaryRow("Why", "A court or the Information Commissioner has ordered it"),
                        new SummaryRow("The key", "Destroyed today 10:16am"));
    }

    @Test
    void whileTheKeyIsBeingDestroyedThePageSaysSo() {
        ErasurePage page = ErasurePage.of(ordered(null), NOW);

        assertThat(page.underWay()).isTrue();
        assertThat(page.rows())
                .contains(new SummaryRow("The key", "Is being destroyed. Nobody is told who they were any more."));
    }

    private static Standing kept(String... obstacles) {
        return new Standing("p-1", "WM-2026-000042", "KEPT", List.of(obstacles), null, null, null, null);
    }

    private static Standing ordered(@Nullable Instant erasedAt) {
        return new Standing(
                "p-1",
                "WM-2026-000042",
                erasedAt == null ? "ORDERED" : "ERASED",
                List.of(),
                "COURT_ORDER",
                "privacy.officer",
                ORDERED,
                erasedAt);
    }
}
