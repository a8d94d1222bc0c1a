package uk.reachable.referral.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.access.ReferralRules;

/** Shows a provider's staff the cases of their own organisation. */
@RestController
@Tag(name = "Referrals")
class CaseloadController {

    private static final int PART = 50;

    private final Caseloads caseloads;

    CaseloadController(Caseloads caseloads) {
        this.caseloads = caseloads;
    }

    /** Part of a list; {@code next} asks for what follows, and is left out with the last part. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Cases(List<CaseEntry> cases, @Nullable String next) {}

    @Operation(operationId = "listCases")
    @GetMapping("/api/referrals")
    Cases cases(
            Actor actor,
            @Parameter(schema = @Schema(pattern = "^(mine|unassigned|open|closed)$"))
                    @RequestParam(defaultValue = "open")
                    String show,
            @Parameter(description = "Only the cases of this worker, by the name that they sign in with")
                    @RequestParam(required = false)
                    @Nullable
                    String worker,
            @Parameter(description = "The next of the part before") @RequestParam(required = false) @Nullable
                    String next) {
        ReferralRules.decideList(ReferralRules.CASES, actor).access().orThrow();
        Show which = Show.of(show);
        String whose = which == Show.MINE ? actor.subject() : worker;
        List<CaseEntry> found = caseloads.of(actor.organisation(), which, whose, CaseCursor.of(next), PART + 1);
        boolean more = found.size() > PART;
        List<CaseEntry> part = more ? found.subList(0, PART) : found;
        return new Cases(part, more ? CaseCursor.after(part.getLast()).text() : null);
    }
}
