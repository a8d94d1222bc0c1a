package uk.reachable.incident.people.erasure;

import java.time.Instant;

/** That a person was erased, why, by whom and when. */
public record Erasure(String personId, ErasureReason reason, String orderedBy, Instant orderedAt) {}
