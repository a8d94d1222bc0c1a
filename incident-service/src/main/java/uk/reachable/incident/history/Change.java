package uk.reachable.incident.history;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field that has another value than before, as codes; null is not known, or text that rests sealed. */
@Schema(name = "HistoryChange")
public record Change(
        String field, @Nullable String before, @Nullable String after) {}
