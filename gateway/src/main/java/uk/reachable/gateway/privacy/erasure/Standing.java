package uk.reachable.gateway.privacy.erasure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody was erased, as incident-service answers it.
 *
 * @param obstacles codes of what keeps them from it
 * @param erasedAt when the key was destroyed; null before
 */
record Standing(
        String personId,
        String incidentReference,
        String state,
        List<String> obstacles,
        @Nullable String reason,
        @Nullable String orderedBy,
        @Nullable Instant orderedAt,
        @Nullable Instant erasedAt) {}
