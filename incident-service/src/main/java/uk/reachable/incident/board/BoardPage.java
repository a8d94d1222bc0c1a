package uk.reachable.incident.board;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of the board, newest first; a stream resumed from {@code lastEventId} misses nothing, {@code next}, given back
 * as {@code ?next=}, asks for the part after it.
 */
record BoardPage(
        Instant asOf,
        String lastEventId,

        @ArraySchema(schema = @Schema(implementation = BoardRow.class))
        List<JsonNode> items,

        @Nullable String next) {}
