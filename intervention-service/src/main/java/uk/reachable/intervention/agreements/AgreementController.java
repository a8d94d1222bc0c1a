package uk.reachable.intervention.agreements;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Where a region's managers keep its information-sharing agreements. */
@RestController
@Tag(name = "Agreements")
@RequestMapping("/api/agreements")
class AgreementController {

    private final AgreementHandler handler;

    AgreementController(AgreementHandler handler) {
        this.handler = handler;
    }

    @Operation(operationId = "listAgreements")
    @GetMapping
    List<AgreementView> list(Actor actor) {
        return handler.of(actor);
    }

    @Operation(operationId = "recordAgreement")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AgreementView record(Actor actor, @Valid @RequestBody AgreementRequest request) {
        return handler.record(actor, request);
    }
}
