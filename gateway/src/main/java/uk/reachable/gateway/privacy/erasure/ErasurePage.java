package uk.reachable.gateway.privacy.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;

/**
 * Whether somebody was erased; if not, what would be destroyed and what keeps them from it.
 *
 * @param rows of the erasure; empty before
 * @param underWay whether the key is not destroyed yet
 */
record ErasurePage(String person, String reference, List<String> obstacles, List<SummaryRow> rows, boolean underWay) {

    static ErasurePage of(Standing standing, Instant now) {
        return new ErasurePage(
                standing.personId(),
                standing.incidentReference(),
                standing.obstacles().stream().map(ErasureWords::obstacle).toList(),
                standing.orderedAt() == null ? List.of() : rows(standing, standing.orderedAt(), now),
                standing.orderedAt() != null && standing.erasedAt() == null);
    }

    /** Whether it was done or is being done. */
    public boolean isOrdered() {
        return !rows.isEmpty();
    }

    /** Whether there is a form at all. */
    public boolean isPossible() {
        return rows.isEmpty() && obstacles.isEmpty();
    }

    private static List<SummaryRow> rows(Standing standing, Instant orderedAt, Instant now) {
        return List.of(
                new SummaryRow(
                        "Had them erased",
                        "%s, %s"
                                .formatted(
                                        Objects.requireNonNullElse(standing.orderedBy(), "Somebody"),
                                        LondonTime.words(orderedAt, now))),
                new SummaryRow("Why", ErasureWords.reason(standing.reason())),
                new SummaryRow("The key", key(standing.erasedAt(), now)));
    }

    private static String key(@Nullable Instant erasedAt, Instant now) {
        return erasedAt == null
                ? "Is being destroyed. Nobody is told who they were any more."
                : "Destroyed " + LondonTime.words(erasedAt, now);
    }
}
