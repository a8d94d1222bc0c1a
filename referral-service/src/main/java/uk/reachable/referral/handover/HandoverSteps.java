package uk.reachable.referral.handover;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.referral.handover.HandoverCommand.AcceptHandover;
import uk.reachable.referral.handover.HandoverCommand.LapseHandover;
import uk.reachable.referral.handover.HandoverCommand.OfferHandover;
import uk.reachable.referral.handover.HandoverCommand.RefuseHandover;
import uk.reachable.referral.handover.HandoverCommand.ReportNoPlace;
import uk.reachable.referral.handover.HandoverDecision.Applied;
import uk.reachable.referral.handover.HandoverDecision.Refusal;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.Referrals;

/**
 * Applies decisions about handovers in the running transaction: responsibility, row, history and events commit
 * together.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandoverSteps {

    private static final Logger LOG = LoggerFactory.getLogger(HandoverSteps.class);

    private final Referrals referrals;
    private final Handovers handovers;
    private final HandoverPublication publication;

    HandoverSteps(Referrals referrals, Handovers handovers, HandoverPublication publication) {
        this.referrals = referrals;
        this.handovers = handovers;
        this.publication = publication;
    }

    HandoverDecision propose(Referral locked, HandoverFacts facts) {
        boolean anotherIsOpen = handovers.isOneOpen(facts.referralId());
        return applied(HandoverLifecycle.propose(locked, facts, anotherIsOpen), facts.proposedAt());
    }

    HandoverDecision apply(Referral locked, Handover handover, HandoverCommand command) {
        return locked instanceof Referral.Accepted accepted
                ? applied(HandoverLifecycle.decide(accepted, handover, command), command.at())
                : ofWhatIsOver(locked, command);
    }

    /**
     * A support ends with no handover open; what is told of one after that is an old answer, or nothing that can be.
     */
    private static HandoverDecision ofWhatIsOver(Referral locked, HandoverCommand command) {
        return switch (command) {
            case AcceptHandover _, RefuseHandover _ -> new HandoverDecision.Refused(Refusal.ENDED);
            case OfferHandover _, ReportNoPlace _, LapseHandover _ ->
                throw new IllegalStateException("a handover of a referral that is " + locked.status());
        };
    }

    private HandoverDecision applied(HandoverDecision decision, Instant at) {
        if (decision instanceof Applied applied) {
            referrals.save(applied.referral(), List.of(), at);
            handovers.save(applied.handover());
            publication.publish(applied.referral(), applied.handover(), applied.events());
            log(
                    applied.referral().facts(),
                    applied.handover(),
                    applied.referral().version());
        }
        return decision;
    }

    private static void log(ReferralFacts facts, Handover handover, long version) {
        LOG.info(
                "{}: handover {} of referral {} is {}, version {}",
                facts.incidentReference(),
                handover.facts().id(),
                facts.referralId(),
                handover.status(),
                version);
    }
}
