package uk.reachable.incident.people;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.contracts.codes.Need;
import uk.reachable.platform.security.Actor;

/** Shows the desk what a provider will see, before it is sent. */
@RestController
@Tag(name = "Disclosure")
class PreviewController {

    private final PreviewReader reader;

    PreviewController(PreviewReader reader) {
        this.reader = reader;
    }

    @Operation(operationId = "previewDisclosure")
    @GetMapping("/api/people/{personId}/disclosure")
    ResponseEntity<DisclosurePreview> preview(
            Actor actor,
            @PathVariable String personId,
            @Parameter(description = "Required", example = "REACHABLE_MOMENT") @RequestParam(required = false) @Nullable
                    Need need,
            @Parameter(description = "Required", example = "st-giles") @RequestParam(required = false) @Nullable
                    String organisation) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(reader.read(actor, personId, need, organisation));
    }
}
