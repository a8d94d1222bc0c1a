package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Referral.Raised;

/**
 * Applies commands to referrals, each in the running transaction: decision, row, history and events commit together.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReferralHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ReferralHandler.class);

    private final Referrals referrals;
    private final Publication publication;

    ReferralHandler(Referrals referrals, Publication publication) {
        this.referrals = referrals;
        this.publication = publication;
    }

    /** Raises a referral; one that exists already stays as it is. */
    public void raise(ReferralFacts facts, String offerId, Instant at) {
        Raised raised = SearchTransitions.raise(facts, offerId);
        if (referrals.add(raised)) {
            tell(SearchTransitions.announce(raised, at), "RaiseReferral");
        }
    }

    /** Applies a command to a referral whose row lock this transaction holds. */
    public Decision apply(Referral locked, ReferralCommand command) {
        Decision decision = Lifecycle.decide(locked, command);
        if (decision instanceof Applied applied) {
            referrals.save(applied.referral(), applied.events(), command.at());
            tell(applied, command.getClass().getSimpleName());
        }
        return decision;
    }

    /** Counts a step, told before this database was restored, that moved something beside a referral: a journey. */
    public void countAgain(Referral locked, Instant at) {
        referrals.save(Unmoved.later(locked), List.of(), at);
    }

    private void tell(Applied applied, String command) {
        publication.publish(applied.referral(), applied.events());
        ReferralFacts facts = applied.referral().facts();
        LOG.info(
                "{}: referral {} is {} after {}, version {}",
                facts.incidentReference(),
                facts.referralId(),
                applied.referral().status(),
                command,
                applied.referral().version());
    }
}
