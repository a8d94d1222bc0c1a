package uk.reachable.notification.matter;

import java.time.Instant;

/**
 * Somebody said "I am on it"; times are UTC.
 *
 * @param by the subject of their token, never a name; only they themselves are shown that it is theirs
 */
public record Acknowledgement(String by, Instant at, Instant until) {}
