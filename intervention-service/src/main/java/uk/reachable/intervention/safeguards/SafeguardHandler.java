package uk.reachable.intervention.safeguards;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.intervention.access.InterventionRules;
import uk.reachable.intervention.access.SafeguardRules;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** What the duty desk records to keep somebody of its region safe; it counts from the next decision on. */
@Component
class SafeguardHandler {
    private final Safeguards safeguards;
    private final Clock clock;

    SafeguardHandler(Safeguards safeguards, Clock clock) {
        this.safeguards = safeguards;
        this.clock = clock;
    }

    @Transactional
    public Safeguard record(Actor actor, SafeguardRequest wanted) {
        InterventionRules.decide(SafeguardRules.RECORD, actor).orThrow();
        wanted.check();
        if (!safeguards.knows(wanted.person(), actor.region())) {
            throw Problems.invalid(
                    "person", "is nobody for whom your region has asked for support: take the id of a referral");
        }
        var safeguard = new Safeguard(
                UUID.randomUUID().toString(),
                wanted.kind(),
                wanted.person(),
                wanted.otherPerson(),
                wanted.provider(),
                wanted.worker(),
                actor.subject(),
                clock.instant());
        safeguards.add(safeguard, actor.region());
        return safeguard;
    }

    @Transactional
    public void end(Actor actor, String id) {
        InterventionRules.decide(SafeguardRules.END, actor, safeguards.isOf(actor.region(), id))
                .orThrow();
        safeguards.end(id, actor.subject(), clock.instant());
    }

    List<Safeguard> inForce(Actor actor) {
        InterventionRules.decide(SafeguardRules.LIST, actor).orThrow();
        return safeguards.inForce(actor.region());
    }
}
