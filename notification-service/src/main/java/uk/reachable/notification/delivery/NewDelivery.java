package uk.reachable.notification.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.staff.Way;

/**
 * What is to be delivered.
 *
 * @param person the subject of their token; null for a partner's system
 * @param escalatedFrom what could not be delivered instead
 */
public record NewDelivery(
        InboxItem item,
        @Nullable String person,
        Way way,
        Instant dueAt,
        @Nullable UUID escalatedFrom) {}
