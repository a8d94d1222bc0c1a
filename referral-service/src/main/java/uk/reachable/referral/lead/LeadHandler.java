package uk.reachable.referral.lead;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.access.ReferralAccess;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Referrals;

/** Records who leads for the person; the referral itself takes no step by it, and nobody is told. */
@Component
class LeadHandler {

    private final Referrals referrals;
    private final LeadProfessionals leads;
    private final ReferralAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    LeadHandler(Referrals referrals, LeadProfessionals leads, ReferralAccess access, AuditTrail audit, Clock clock) {
        this.referrals = referrals;
        this.leads = leads;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LeadProfessional record(Actor actor, String referralId, LeadRequest request) {
        Referral referral = referrals.lock(referralId).orElseThrow(Problems::notFound);
        access.decide(ReferralRules.NAME_LEAD, actor, referral).access().orThrow();
        var lead = new LeadProfessional(
                request.kind(), request.organisation().strip(), actor.organisation(), clock.instant());
        leads.keep(referralId, lead);
        audit.record(actor, "NAME_LEAD_PROFESSIONAL", "referral", referralId);
        return lead;
    }
}
