package uk.reachable.gateway.incident.casefile;

import org.jspecify.annotations.Nullable;

/** What was written about an incident. */
public record Notes(
        @Nullable String summary,
        @Nullable String externalReference,
        @Nullable String placeElsewhere,
        @Nullable String site) {}
