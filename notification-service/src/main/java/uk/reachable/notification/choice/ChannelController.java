package uk.reachable.notification.choice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** The channels of the caller, who chooses for themselves and for nobody else. */
@RestController
@Tag(name = "Inbox")
@RequestMapping("/api/inbox/channels")
class ChannelController {

    private final ChannelHandler handler;

    ChannelController(ChannelHandler handler) {
        this.handler = handler;
    }

    @Operation(operationId = "readChannels")
    @GetMapping
    ChannelsView read(Actor actor) {
        return handler.read(actor);
    }

    @Operation(operationId = "chooseChannels")
    @ApiResponse(responseCode = "200", description = "Chosen, now or before", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description = "They have chosen since, perhaps on another device",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ChosenMeanwhile.class)))
    @PutMapping
    ChannelsView choose(Actor actor, @Valid @RequestBody ChannelsRequest wanted) {
        return handler.choose(actor, wanted);
    }
}
