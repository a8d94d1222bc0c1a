package uk.reachable.notification.undelivered;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** The duty desk's list of what could not be delivered in its region, each with a number to ring. */
@RestController
@Tag(name = "Undelivered")
@RequestMapping("/api/undelivered")
class UndeliveredController {

    private final UndeliveredList list;

    UndeliveredController(UndeliveredList list) {
        this.list = list;
    }

    @Schema(name = "UndeliveredNotices")
    record Items(List<UndeliveredNotice> items) {}

    @Schema(name = "Settled")
    record Settled(@NotNull Settlement how) {}

    @Operation(operationId = "listUndelivered")
    @ApiResponse(responseCode = "200", description = "What waits to be told", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "The caller is of no region's unit")
    @GetMapping
    Items undelivered(Actor actor) {
        return new Items(list.of(actor));
    }

    @Operation(operationId = "settleUndelivered")
    @PostMapping("/{id}/settled")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(@PathVariable UUID id, @Valid @RequestBody Settled settled, Actor actor) {
        list.settle(id, settled.how(), actor);
    }
}
