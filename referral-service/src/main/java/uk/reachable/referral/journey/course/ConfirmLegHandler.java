package uk.reachable.referral.journey.course;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.security.rules.AccessTable.Verdict;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.access.ReferralAccess;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.access.Relation;
import uk.reachable.referral.journey.Confirmation;
import uk.reachable.referral.journey.Confirmation.Worker;
import uk.reachable.referral.journey.JourneyDecision.Applied;
import uk.reachable.referral.journey.JourneySteps;
import uk.reachable.referral.journey.JourneySteps.Outcome;
import uk.reachable.referral.journey.LegPlan;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Referrals;

/**
 * Somebody who signs in says that their side of a leg is done: a worker of whoever is responsible, or an officer of the
 * force.
 */
@Component
class ConfirmLegHandler {

    private final Referrals referrals;
    private final JourneySteps steps;
    private final ReferralAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmLegHandler(Referrals referrals, JourneySteps steps, ReferralAccess access, AuditTrail audit, Clock clock) {
        this.referrals = referrals;
        this.steps = steps;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** The force reads of its own leg alone. */
    @Transactional
    public JourneyStanding confirm(Actor actor, String referralId, JourneyLeg kind) {
        Referral referral = referrals.lock(referralId).orElseThrow(Problems::notFound);
        var leg = steps.current(referral).flatMap(journey -> journey.leg(kind));
        Verdict<Relation> verdict =
                access.decide(ReferralRules.CONFIRM_LEG, actor, referral, SidePolicy.relations(actor, leg));
        verdict.access().orThrow();
        boolean responsible = verdict.by(Relation.RESPONSIBLE);
        Instant now = clock.instant();
        Outcome outcome = steps.confirm(
                referral,
                kind,
                plan -> new Confirmation(side(plan, responsible), new Worker(actor.organisation()), now),
                now);
        if (outcome.decision() instanceof Applied applied) {
            audit.record(
                    actor, "CONFIRM_LEG", "journey", applied.journey().facts().id());
        }
        JourneyStanding standing = JourneyStanding.of(outcome);
        return responsible ? standing : standing.of(kind);
    }

    private static LegSide side(LegPlan plan, boolean responsible) {
        return responsible ? plan.sideOfTheHolder() : plan.sideOfTheOther();
    }
}
