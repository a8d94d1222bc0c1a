package uk.reachable.referral.journey.course;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.access.ReferralAccess;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.journey.Confirmation;
import uk.reachable.referral.journey.Confirmation.Caller;
import uk.reachable.referral.journey.JourneyDecision.Applied;
import uk.reachable.referral.journey.JourneySteps;
import uk.reachable.referral.journey.JourneySteps.Outcome;
import uk.reachable.referral.journey.LegPlan;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Referrals;

/** Planning a journey and writing down calls about its legs, decided under the referral's row lock. */
@Component
class JourneyHandler {

    /** Clocks of other machines differ a little. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final Referrals referrals;
    private final JourneySteps steps;
    private final ReferralAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    JourneyHandler(Referrals referrals, JourneySteps steps, ReferralAccess access, AuditTrail audit, Clock clock) {
        this.referrals = referrals;
        this.steps = steps;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome plan(Actor actor, String referralId, PlanRequest request) {
        Referral referral = locked(actor, referralId, ReferralRules.PLAN_JOURNEY);
        Instant now = clock.instant();
        return audited(
                actor, "PLAN_JOURNEY", steps.plan(referral, standing -> PlanChecks.read(request, standing, now), now));
    }

    /** The desk writes down who rang for the other side, and when. */
    @Transactional
    public Outcome phone(Actor actor, String referralId, JourneyLeg leg, PhoneRequest call) {
        Referral referral = locked(actor, referralId, ReferralRules.RECORD_CALL);
        Instant now = clock.instant();
        return audited(actor, "CONFIRM_LEG", steps.confirm(referral, leg, plan -> call(actor, plan, call, now), now));
    }

    private static Confirmation call(Actor actor, LegPlan plan, PhoneRequest call, Instant now) {
        if (call.calledAt().isAfter(now.plus(CLOCK_SKEW)) || call.calledAt().isBefore(now.minus(PlanChecks.FURTHEST))) {
            throw Problems.invalid("calledAt", "must be when they rang: not in the future, nor long ago");
        }
        return new Confirmation(
                plan.sideOfTheOther(), new Caller(call.callerRole(), actor.organisation()), call.calledAt());
    }

    private Referral locked(Actor actor, String referralId, String endpoint) {
        Referral referral = referrals.lock(referralId).orElseThrow(Problems::notFound);
        access.decide(endpoint, actor, referral).access().orThrow();
        return referral;
    }

    private Outcome audited(Actor actor, String action, Outcome outcome) {
        if (outcome.decision() instanceof Applied applied) {
            audit.record(actor, action, "journey", applied.journey().facts().id());
        }
        return outcome;
    }
}
