package uk.reachable.gateway.pages;

import org.jspecify.annotations.Nullable;

/** A line of what is known; {@code action} leads to {@code address}, both null where there is nothing to do. */
public record SummaryRow(
        String key,
        String value,
        @Nullable String action,
        @Nullable String address) {

    public SummaryRow(String key, String value) {
        this(key, value, null, null);
    }
}
