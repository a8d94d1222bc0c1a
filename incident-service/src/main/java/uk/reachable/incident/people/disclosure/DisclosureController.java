package uk.reachable.incident.people.disclosure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.platform.security.Actor;

/** Takes what is to be disclosed of a person, and shows what was. */
@RestController
@Tag(name = "Disclosure")
@RequestMapping("/api/people/{personId}/disclosures")
class DisclosureController {

    private final DisclosureHandler handler;

    DisclosureController(DisclosureHandler handler) {
        this.handler = handler;
    }

    /** What is disclosed from now on; the agreement is the one that is current with who accepted. */
    record ChangedDisclosure(
            String id,
            String referralId,
            Disclosure.Step step,
            List<IdentityField> fields,
            String lawfulBasis,
            @Nullable String organisation,
            @Nullable String agreement) {}

    @Operation(operationId = "listDisclosures")
    @GetMapping
    ResponseEntity<List<DisclosureView>> list(Actor actor, @PathVariable String personId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(handler.of(actor, personId));
    }

    @Operation(operationId = "changeDisclosure")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ChangedDisclosure change(
            Actor actor, @PathVariable String personId, @RequestBody @Valid DisclosureRequest request) {
        Disclosure changed = handler.change(actor, personId, request);
        return new ChangedDisclosure(
                changed.id(),
                changed.referralId(),
                changed.step(),
                changed.fields().stream().sorted().toList(),
                changed.lawfulBasis(),
                changed.organisation(),
                changed.agreement());
    }
}
