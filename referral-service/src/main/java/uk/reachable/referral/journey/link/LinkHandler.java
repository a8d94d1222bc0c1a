package uk.reachable.referral.journey.link;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.access.ReferralAccess;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.journey.Journey;
import uk.reachable.referral.journey.JourneyDecision.Refusal;
import uk.reachable.referral.journey.JourneyProblems;
import uk.reachable.referral.journey.JourneySteps;
import uk.reachable.referral.journey.Leg;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Referrals;

/** Makes the one link by which the other side of a leg confirms it; another one ends it. */
@Component
class LinkHandler {

    private final Referrals referrals;
    private final JourneySteps steps;
    private final LegLinks links;
    private final ReferralAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    LinkHandler(
            Referrals referrals,
            JourneySteps steps,
            LegLinks links,
            ReferralAccess access,
            AuditTrail audit,
            Clock clock) {
        this.referrals = referrals;
        this.steps = steps;
        this.links = links;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link that was just made; its secret is told now and never again. */
    record Made(LinkToken token, Instant expiresAt) {}

    @Transactional
    public Made make(Actor actor, String referralId, JourneyLeg kind) {
        Referral referral = referrals.lock(referralId).orElseThrow(Problems::notFound);
        access.decide(ReferralRules.MAKE_LINK, actor, referral).access().orThrow();
        Instant now = clock.instant();
        Leg leg = legToConfirm(referral, kind, now);
        LinkToken token = LinkToken.fresh();
        links.keep(leg.plan().id(), token.hash(), now);
        audit.record(actor, "MAKE_LEG_LINK", "leg", leg.plan().id());
        return new Made(token, leg.plan().dueBy());
    }

    private Leg legToConfirm(Referral referral, JourneyLeg kind, Instant now) {
        Journey journey = steps.current(referral).orElseThrow(() -> JourneyProblems.of(Refusal.NOT_PLANNED));
        Leg leg = journey.leg(kind).orElseThrow();
        LinkPolicy.refusal(leg, now).ifPresent(reason -> {
            throw JourneyProblems.of(reason);
        });
        return leg;
    }
}
