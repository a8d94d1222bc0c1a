package uk.reachable.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import uk.reachable.notification.audience.Notice;

/**
 * A notice that stands in the inbox of its organisation, as number {@code seq} of that organisation, since
 * {@code postedAt} (UTC).
 */
public record InboxItem(UUID id, long seq, Notice notice, Instant postedAt) {}
