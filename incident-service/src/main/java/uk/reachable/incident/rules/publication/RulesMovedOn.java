package uk.reachable.incident.rules.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The problem of rules that were made from a version that is not the newest: what its description shows. */
record RulesMovedOn(
        String title, int status, String detail, @Nullable String instance, int version, Instant publishedAt) {}
