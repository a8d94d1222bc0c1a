package uk.reachable.gateway.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.Severity;

/** The response board as incident-service answers it; {@code next} asks for what is older. */
public record Board(
        Instant asOf,
        @Nullable String lastEventId,
        List<Item> items,
        @Nullable String next) {

    /**
     * One incident; without a meeting when none was called.
     *
     * @param npuName null where the region supplies no lookup
     * @param overdueActions null where nobody counts them yet
     */
    public record Item(
            String incidentId,
            String reference,
            Category category,
            Severity severity,
            String localAuthority,
            String localAuthorityName,
            @Nullable String npuName,
            String status,
            Instant loggedAt,
            @Nullable Meeting meeting,
            @Nullable Integer overdueActions,
            Map<ReferralStatus, Integer> referralCounts) {}

    /** The consequence-management meeting and its deadline, as data of the region (usually 24 hours). */
    public record Meeting(String status, Instant dueBy) {}
}
