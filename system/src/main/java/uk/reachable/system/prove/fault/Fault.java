package uk.reachable.system.prove.fault;

import java.time.Instant;

/**
 * Something that was done to the system.
 *
 * @param target a part ({@code kafka}), a link ({@code referral-service to postgresql}) or a topic
 * @param until when it was over; the same as {@code from} for what has no length. UTC, this machine's clock.
 */
public record Fault(FaultKind kind, String target, Instant from, Instant until) {}
