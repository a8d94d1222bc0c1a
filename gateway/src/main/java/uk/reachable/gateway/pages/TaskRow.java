package uk.reachable.gateway.pages;

import org.jspecify.annotations.Nullable;

/**
 * Something that may be to be done, with a link to where.
 *
 * @param id unlike any other on the page
 * @param colour of its status; the usual one is null
 */
public record TaskRow(
        String id,
        String words,
        @Nullable String hint,
        String address,
        String status,
        @Nullable String colour) {}
