package uk.reachable.notification.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.notification.access.DeliveryRules;
import uk.reachable.notification.operations.DeliveryQueue.StuckDelivery;
import uk.reachable.platform.security.Actor;

/** Shows an operator how the sending goes, and lets them replay what is stuck; a list is at most 100 long. */
@RestController
@Tag(name = "Operations")
@RequestMapping("/api/operations/notification")
class DeliveryOperationsController {

    private final DeliveryQueueView view;
    private final DeliveryOperations operations;

    DeliveryOperationsController(DeliveryQueueView view, DeliveryOperations operations) {
        this.view = view;
        this.operations = operations;
    }

    @Schema(name = "StuckDeliveries")
    record Items(List<StuckDelivery> items) {}

    @Schema(name = "ReplayedDeliveries")
    record Replayed(int replayed) {}

    @Operation(operationId = "seeDeliveryQueue")
    @GetMapping("/delivery-queue")
    DeliveryQueue queue(Actor actor) {
        DeliveryRules.ofOperators(DeliveryRules.QUEUE, actor).orThrow();
        return view.queue();
    }

    @Operation(operationId = "listStuckDeliveries")
    @GetMapping("/stuck-deliveries")
    Items stuck(Actor actor) {
        DeliveryRules.ofOperators(DeliveryRules.STUCK, actor).orThrow();
        return new Items(view.stuck());
    }

    @Operation(operationId = "replayDelivery")
    @PostMapping("/stuck-deliveries/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable UUID id, Actor actor) {
        DeliveryRules.ofOperators(DeliveryRules.REPLAY, actor).orThrow();
        operations.replay(id, actor);
    }

    @Operation(operationId = "replayAllDeliveries")
    @PostMapping("/stuck-deliveries/replay")
    Replayed replayAll(Actor actor) {
        DeliveryRules.ofOperators(DeliveryRules.REPLAY_ALL, actor).orThrow();
        return new Replayed(operations.replayAll(actor));
    }
}
