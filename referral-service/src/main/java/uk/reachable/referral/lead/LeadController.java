package uk.reachable.referral.lead;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** How it is recorded who leads for a person beside this support. */
@RestController
@Tag(name = "Referrals")
class LeadController {

    private final LeadHandler handler;

    LeadController(LeadHandler handler) {
        this.handler = handler;
    }

    @Operation(operationId = "nameLeadProfessional")
    @PostMapping("/api/referrals/{id}/lead-professional")
    LeadProfessional name(Actor actor, @PathVariable String id, @Valid @RequestBody LeadRequest request) {
        return handler.record(actor, id, request);
    }
}
