package uk.reachable.referral.support;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.rules.AccessTable.Verdict;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.access.Relation;

/** Shows a region's desk, and each provider for itself, who was accepted and is not seen yet. */
@RestController
@Tag(name = "Support")
class NotYetSeenController {

    private final NotYetSeen people;

    NotYetSeenController(NotYetSeen people) {
        this.people = people;
    }

    @Operation(operationId = "listNotYetSeen")
    @GetMapping("/api/referrals/not-yet-seen")
    List<NotYetSeen.Unseen> notYetSeen(Actor actor) {
        Verdict<Relation> verdict = ReferralRules.decideList(ReferralRules.NOT_YET_SEEN, actor);
        verdict.access().orThrow();
        return people.of(
                verdict.by(Relation.OF_THE_REGION) ? actor.region() : null,
                verdict.by(Relation.RESPONSIBLE) ? actor.organisation() : null);
    }
}
