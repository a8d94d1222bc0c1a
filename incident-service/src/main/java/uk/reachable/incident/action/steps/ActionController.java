package uk.reachable.incident.action.steps;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.action.Action;
import uk.reachable.incident.action.ActionStatus;
import uk.reachable.platform.security.Actor;

/** Asks organisations to do something, and takes their word that it is done. */
@RestController
@Tag(name = "Actions")
class ActionController {

    private final ActionHandler handler;

    ActionController(ActionHandler handler) {
        this.handler = handler;
    }

    record DropActionRequest(
            @NotBlank(message = "is required") @Size(max = 2000, message = "has at most 2,000 characters")
            String reason) {

        /** Never says what was written. */
        @Override
        public String toString() {
            return "DropActionRequest";
        }
    }

    /** How an action stands. */
    record ActionStanding(String id, ActionStatus status) {
        static ActionStanding of(Action action) {
            return new ActionStanding(action.facts().id(), action.status());
        }
    }

    @Operation(operationId = "assignAction")
    @PostMapping("/api/meetings/{meetingId}/actions")
    @ResponseStatus(HttpStatus.CREATED)
    ActionStanding assign(
            Actor actor, @PathVariable String meetingId, @Valid @RequestBody AssignActionRequest request) {
        return ActionStanding.of(handler.assign(actor, meetingId, request));
    }

    @Operation(operationId = "completeAction")
    @PostMapping("/api/actions/{actionId}/complete")
    ActionStanding complete(Actor actor, @PathVariable String actionId) {
        return ActionStanding.of(handler.complete(actor, actionId));
    }

    @Operation(operationId = "dropAction")
    @PostMapping("/api/actions/{actionId}/drop")
    ActionStanding drop(Actor actor, @PathVariable String actionId, @Valid @RequestBody DropActionRequest request) {
        return ActionStanding.of(handler.drop(actor, actionId, request.reason()));
    }
}
