package uk.reachable.incident.purpose;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Records what a meeting says of the purposes of the response. */
@RestController
@Tag(name = "Meetings")
class PurposeController {

    private final PurposeHandler handler;

    PurposeController(PurposeHandler handler) {
        this.handler = handler;
    }

    /** How a purpose stands now for these incidents. */
    record PurposeStanding(Purpose purpose, PurposeState state, List<String> incidents) {}

    @Operation(operationId = "statePurpose")
    @PostMapping("/api/meetings/{meetingId}/purposes/{purpose}")
    PurposeStanding state(
            Actor actor,
            @PathVariable String meetingId,
            @PathVariable Purpose purpose,
            @Valid @RequestBody StatePurposeRequest request) {
        return new PurposeStanding(purpose, request.state(), handler.state(actor, meetingId, purpose, request));
    }
}
