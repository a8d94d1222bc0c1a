package uk.reachable.gateway.privacy.emergency;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.pages.SummaryRow;

import static org.assertj.core.api.Assertions.assertThat;

class EmergencyPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:30:00Z");
    private static final Instant TAKEN = Instant.parse("2026-11-20T19:55:00Z");

    @Test
    void anEmergencyAccessSaysWhoSawEverythingAndWhy() {
        EmergencyCard card = EmergencyCard.of(access("TO_REVIEW", null, "The ward rang"), NOW);

        assertThat(card.title()).isEqualTo("WM-2026-000042, taken today 7:55pm");
        assertThat(card.rows())
                .contains(
                        new SummaryRow("Taken by", "caseworker.redthread, Redthread"),
                        new SummaryRow("Because", "somebody's life or health is in danger now"),
                        new SummaryRow("In their words", "The ward rang"),
                        new SummaryRow("Saw everything until", "today 8:55pm"),
                        new SummaryRow("Review", "due in 2 days 23 hours"));
    }

    @Test
    void whatIsToReviewComesApartFromWhatWasReviewed() {
        EmergencyPage page = EmergencyPage.of(
                List.of(
                        access("OVERDUE", null, "Why"),
                        access("TO_REVIEW", null, "Why"),
                        access("REVIEWED", "JUSTIFIED", "Why")),
                NOW);

        assertThat(page.toReview()).extracting(EmergencyCard::standing).containsExactly("Review is late", "To review");
        assertThat(page.reviewed()).extracting(EmergencyCard::standing).containsExactly("Justified");
    }

    @Test
    void whatWasReviewedIsNotReviewedAgain() {
        assertThat(EmergencyCard.of(access("REVIEWED", "NOT_JUSTIFIED", "Why"), NOW)
                        .review())
                .isNull();
        assertThat(EmergencyCard.of(access("TO_REVIEW", null, "Why"), NOW).review())
                .isEqualTo("/privacy/emergency/e-1");
    }

    @Test
    void theReasonOfAnErasedPersonIsSaidToBeGone() {
        assertThat(EmergencyCard.of(access("REVIEWED", "JUSTIFIED", null), NOW).rows())
                .contains(new SummaryRow("In their words", "Nobody can read it any more: the person was erased"));
    }

    @Test
    void whyIsNeverSaidWhenAnObjectIsWritten() {
        EmergencyAccess access = access("TO_REVIEW", null, "The ward rang");

        assertThat(access + " " + EmergencyCard.of(access, NOW)).doesNotContain("ward");
    }

    private static EmergencyAccess access(String state, @Nullable String finding, @Nullable String why) {
        return new EmergencyAccess(
                "e-1",
                "p-1",
                "WM-2026-000042",
                "caseworker.redthread",
                "Redthread",
                "RISK_TO_LIFE",
                why,
                TAKEN,
                TAKEN.plusSeconds(3600),
                Instant.parse("2026-11-23T19:55:00Z"),
                state,
                finding,
                null,
                finding == null ? null : "privacy.officer",
                finding == null ? null : NOW);
    }
}
