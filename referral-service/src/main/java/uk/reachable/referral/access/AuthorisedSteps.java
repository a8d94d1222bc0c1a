package uk.reachable.referral.access;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;

/** One step that a caller asks for, in the running transaction: row lock, access, decision, and who did it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AuthorisedSteps {

    private final Referrals referrals;
    private final ReferralHandler handler;
    private final ReferralAccess access;
    private final AuditTrail audit;

    AuthorisedSteps(Referrals referrals, ReferralHandler handler, ReferralAccess access, AuditTrail audit) {
        this.referrals = referrals;
        this.handler = handler;
        this.access = access;
        this.audit = audit;
    }

    /** @param command made of the locked referral, and only for a caller whom the access table lets in */
    public Decision take(
            Actor actor,
            String endpoint,
            String referralId,
            String action,
            Function<Referral, ? extends ReferralCommand> command) {
        Referral referral = referrals.lock(referralId).orElseThrow(Problems::notFound);
        access.decide(endpoint, actor, referral).access().orThrow();
        Decision decision = handler.apply(referral, command.apply(referral));
        if (decision instanceof Decision.Applied) {
            audit.record(actor, action, "referral", referralId);
        }
        return decision;
    }
}
