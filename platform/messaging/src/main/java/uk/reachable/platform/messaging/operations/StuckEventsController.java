package uk.reachable.platform.messaging.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.messaging.MessagingProperties;
import uk.reachable.platform.security.Actor;

/** Lists the events that are stuck, and lets an operator set them free; the newest list is at most 100 long. */
@RestController
@Tag(name = "Operations")
@RequestMapping("/api/operations/{service}")
class StuckEventsController {

    private static final int LONGEST_LIST = 100;

    private final StuckEvents events;
    private final MessagingProperties properties;

    StuckEventsController(StuckEvents events, MessagingProperties properties) {
        this.events = events;
        this.properties = properties;
    }

    @Operation(operationId = "listDeadLetters")
    @GetMapping("/dead-letters")
    Items deadLetters(@PathVariable String service, Actor actor) {
        checkAccess(OperatorRules.SEE_DEAD_LETTERS, service, actor);
        return new Items(events.deadLetters(LONGEST_LIST));
    }

    @Operation(operationId = "replayDeadLetter")
    @PostMapping("/dead-letters/{id}/replay")
    Done replayDeadLetter(@PathVariable String service, @PathVariable long id, Actor actor) {
        checkAccess(OperatorRules.REPLAY_DEAD_LETTER, service, actor);
        events.replayDeadLetter(id, actor);
        return new Done(id, Outcome.REPLAYED);
    }

    @Operation(operationId = "skipDeadLetter")
    @PostMapping("/dead-letters/{id}/skip")
    Done skipDeadLetter(@PathVariable String service, @PathVariable long id, Actor actor) {
        checkAccess(OperatorRules.SKIP_DEAD_LETTER, service, actor);
        events.skipDeadLetter(id, actor);
        return new Done(id, Outcome.SKIPPED);
    }

    @Operation(operationId = "listParkedEvents")
    @GetMapping("/parked")
    Items parked(@PathVariable String service, Actor actor) {
        checkAccess(OperatorRules.SEE_PARKED, service, actor);
        return new Items(events.parked(LONGEST_LIST));
    }

    /** Gives up what is missing before a parked event, and goes on with it. */
    @Operation(operationId = "skipMissingBeforeParked")
    @PostMapping("/parked/{id}/skip")
    Done skipWhatIsMissing(@PathVariable String service, @PathVariable long id, Actor actor) {
        checkAccess(OperatorRules.SKIP_WHAT_IS_MISSING, service, actor);
        events.skipWhatIsMissingBefore(id, actor);
        return new Done(id, Outcome.SKIPPED);
    }

    @Operation(operationId = "listUnsentEvents")
    @GetMapping("/unsent")
    Items unsent(@PathVariable String service, Actor actor) {
        checkAccess(OperatorRules.SEE_UNSENT, service, actor);
        return new Items(events.unsent(LONGEST_LIST));
    }

    @Operation(operationId = "replayUnsentEvent")
    @PostMapping("/unsent/{id}/replay")
    Done replayUnsent(@PathVariable String service, @PathVariable long id, Actor actor) {
        checkAccess(OperatorRules.REPLAY_UNSENT, service, actor);
        events.replayUnsent(id, actor);
        return new Done(id, Outcome.REPLAYED);
    }

    private void checkAccess(String endpoint, String service, Actor actor) {
        OperatorRules.decide(endpoint, actor, service.equals(properties.shortName()))
                .orThrow();
    }

    @Schema(name = "StuckEvents")
    record Items(List<StuckEvent> items) {}

    @Schema(name = "SetFree")
    record Done(long id, Outcome status) {}

    /** What became of it. */
    @Schema(name = "SetFreeOutcome")
    enum Outcome {
        REPLAYED,
        SKIPPED
    }
}
