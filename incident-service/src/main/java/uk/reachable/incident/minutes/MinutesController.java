package uk.reachable.incident.minutes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Shows the minutes of a meeting. */
@RestController
@Tag(name = "Meetings")
class MinutesController {

    private final MinutesReader reader;

    MinutesController(MinutesReader reader) {
        this.reader = reader;
    }

    @Operation(operationId = "readMinutes")
    @GetMapping("/api/meetings/{meetingId}/minutes")
    ResponseEntity<MinutesView> minutes(
            Actor actor,
            @PathVariable String meetingId,
            @Parameter(
                            description =
                                    "With case content, for who keeps the record; without, for all who are invited",
                            schema = @Schema(type = "string", pattern = "^with(out)?$"))
                    @RequestParam(defaultValue = "without")
                    String content) {
        MinutesView minutes = reader.read(actor, meetingId, content(content));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(minutes);
    }

    private static MinutesContent content(String asked) {
        return switch (asked) {
            case "with" -> MinutesContent.WITH;
            case "without" -> MinutesContent.WITHOUT;
            default -> throw Problems.invalid("content", "must be with or without");
        };
    }
}
