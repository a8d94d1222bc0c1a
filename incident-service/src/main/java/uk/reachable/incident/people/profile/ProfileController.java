package uk.reachable.incident.people.profile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;

/** Takes what the desk learns of a person; answers with codes only. */
@RestController
@Tag(name = "People")
@RequestMapping("/api/people/{personId}")
class ProfileController {

    private final ProfileHandler handler;

    ProfileController(ProfileHandler handler) {
        this.handler = handler;
    }

    @Operation(operationId = "changeRoles")
    @PostMapping("/roles")
    List<HeldRole> roles(Actor actor, @PathVariable String personId, @RequestBody @Valid RoleRequest request) {
        return handler.change(actor, personId, request);
    }

    @Operation(operationId = "noteFactor")
    @PostMapping("/factors")
    List<NotedFactor> factors(Actor actor, @PathVariable String personId, @RequestBody @Valid FactorRequest request) {
        return handler.note(actor, personId, request);
    }
}
