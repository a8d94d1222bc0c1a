package uk.reachable.referral.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** How a referral is read. */
@RestController
@Tag(name = "Referrals")
class CaseFileController {

    private final CaseFiles files;

    CaseFileController(CaseFiles files) {
        this.files = files;
    }

    @Operation(operationId = "readReferral")
    @GetMapping("/api/referrals/{id}")
    CaseFile read(Actor actor, @PathVariable String id) {
        return files.read(actor, id);
    }
}
