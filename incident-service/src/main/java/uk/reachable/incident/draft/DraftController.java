package uk.reachable.incident.draft;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.access.DraftRules;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** The caller's own draft of a form of the console; nobody else's can be named. */
@RestController
@Tag(name = "Drafts")
@RequestMapping("/api/drafts/{form}")
class DraftController {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,40}");

    private final DraftHandler handler;

    DraftController(DraftHandler handler) {
        this.handler = handler;
    }

    @Operation(operationId = "readDraft")
    @GetMapping
    ResponseEntity<DraftView> read(Actor actor, @PathVariable String form) {
        decide(DraftRules.READ, actor);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(handler.read(actor, known(form)));
    }

    @Operation(operationId = "saveDraft")
    @PutMapping
    SavedDraft save(Actor actor, @PathVariable String form, @RequestBody @Valid TypedRequest request) {
        decide(DraftRules.SAVE, actor);
        return handler.save(actor, known(form), Objects.requireNonNull(request.typed()));
    }

    @Operation(operationId = "deleteDraft")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Actor actor, @PathVariable String form) {
        decide(DraftRules.DELETE, actor);
        handler.forget(actor, known(form));
    }

    private static String known(String form) {
        if (!FORM.matcher(form).matches()) {
            throw Problems.notFound();
        }
        return form;
    }

    private static void decide(String endpoint, Actor actor) {
        IncidentRules.TABLE
                .decide(endpoint, actor, Set.of(Relation.THEIR_OWN))
                .access()
                .orThrow();
    }
}
