package uk.reachable.platform.web.retention;

import java.time.Duration;

/**
 * How long a table keeps its rows: a bean of this type is all that a module has to say. Each stands in
 * docs/retention.md.
 *
 * @param over the condition by which a row {@code t} is over, in SQL; {@code :limit} is the moment {@code kept} ago,
 *     and what is exactly as old stays
 */
public record Lifetime(String table, Duration kept, String over) {}
