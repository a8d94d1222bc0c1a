package uk.reachable.referral.journey.link;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The one thing that somebody can do here without signing in. The secret comes in the body: an address is written to
 * logs, traces and histories on the way, a body is not.
 */
@RestController
@Tag(name = "Journeys")
class OutsideController {

    private final OutsideHandler handler;

    OutsideController(OutsideHandler handler) {
        this.handler = handler;
    }

    record OutsideRequest(
            @NotNull @Size(max = 200, message = "has at most 200 characters")
            String token) {

        /** A secret is not written to a log. */
        @Override
        public String toString() {
            return "OutsideRequest";
        }
    }

    /** Nothing of the case: whoever has the link knows what they confirmed. */
    record ConfirmedFromOutside(Instant confirmedAt) {}

    @Operation(
            operationId = "confirmLegFromOutside",
            summary = "Confirm a leg by its one-time link",
            description = "Open to whoever has the link, without a token. A link that is unknown, used or expired is"
                    + " answered alike.")
    @SecurityRequirements
    @ApiResponse(responseCode = "200", description = "Confirmed", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "Unknown, used or expired")
    @PostMapping("/api/outside/legs/confirm")
    ConfirmedFromOutside confirm(@Valid @RequestBody OutsideRequest request) {
        return new ConfirmedFromOutside(handler.confirm(new LinkToken(request.token())));
    }
}
