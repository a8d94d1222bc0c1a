package uk.reachable.intervention.rota;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.intervention.access.WorkerRules;
import uk.reachable.intervention.history.Version;
import uk.reachable.intervention.workers.Caseloads;
import uk.reachable.intervention.workers.KnownWorker;
import uk.reachable.intervention.workers.WorkerHistory;
import uk.reachable.intervention.workers.Workers;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.platform.web.problem.Problems;

/** Where the managers of a provider keep its workers, and see how many people each supports; a worker sees themself. */
@RestController
@Tag(name = "Workers")
@RequestMapping("/api/workers")
class WorkerController {
    private final KeepWorkerHandler keeping;
    private final Workers workers;
    private final Caseloads caseloads;
    private final WorkerHistory history;

    WorkerController(KeepWorkerHandler keeping, Workers workers, Caseloads caseloads, WorkerHistory history) {
        this.keeping = keeping;
        this.workers = workers;
        this.caseloads = caseloads;
        this.history = history;
    }

    @Operation(operationId = "listWorkers")
    @GetMapping
    List<WorkerView> workers(Actor actor) {
        WorkerRules.decide(WorkerRules.LIST, actor).orThrow();
        Map<String, Integer> cases = cases(actor.organisation());
        return workers.onFile(actor.organisation(), actor.region()).stream()
                .filter(known ->
                        actor.is(Role.PROVIDER_MANAGER) || known.worker().id().equals(actor.subject()))
                .map(known -> view(known, cases))
                .toList();
    }

    @Operation(operationId = "keepWorker")
    @ApiResponse(responseCode = "200", description = "On file, now or before", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description = "Somebody changed them since: what, and who",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = ChangedWorker.class)))
    @PutMapping("/{id}")
    WorkerView keep(Actor actor, @PathVariable String id, @Valid @RequestBody WorkerView worker) {
        return view(keeping.keep(actor, id, worker), cases(actor.organisation()));
    }

    @Operation(operationId = "readWorkerHistory")
    @GetMapping("/{id}/history")
    List<Version> history(Actor actor, @PathVariable String id) {
        WorkerRules.decide(WorkerRules.HISTORY, actor).orThrow();
        if (workers.find(actor.organisation(), id).isEmpty()) {
            throw Problems.notFound();
        }
        return history.of(actor.organisation(), id);
    }

    private static WorkerView view(KnownWorker known, Map<String, Integer> cases) {
        return WorkerView.of(known, cases.getOrDefault(known.worker().id(), 0));
    }

    private Map<String, Integer> cases(String provider) {
        return caseloads.of(List.of(provider)).getOrDefault(provider, Map.of());
    }
}
