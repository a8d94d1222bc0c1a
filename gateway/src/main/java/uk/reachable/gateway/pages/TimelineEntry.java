package uk.reachable.gateway.pages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param at as people say it in London; {@code instant} is the same for programs
 */
public record TimelineEntry(
        String title,
        @Nullable String by,
        Instant instant,
        String at,
        @Nullable String words) {}
