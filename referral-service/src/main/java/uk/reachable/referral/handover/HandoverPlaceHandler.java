package uk.reachable.referral.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.referral.handover.HandoverCommand.OfferHandover;
import uk.reachable.referral.handover.HandoverCommand.ReportNoPlace;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.lifecycle.ResponseWindow;
import uk.reachable.referral.offer.OfferClock;
import uk.reachable.referral.programme.Programmes;

/** What the search for a place at the receiver found. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HandoverPlaceHandler {

    private final Referrals referrals;
    private final Handovers handovers;
    private final HandoverSteps steps;
    private final Programmes programmes;
    private final Clock clock;

    HandoverPlaceHandler(
            Referrals referrals, Handovers handovers, HandoverSteps steps, Programmes programmes, Clock clock) {
        this.referrals = referrals;
        this.handovers = handovers;
        this.steps = steps;
        this.programmes = programmes;
        this.clock = clock;
    }

    public void placeHeld(String referralId, String handoverId) {
        apply(referralId, handoverId, facts -> new OfferHandover(window(facts)));
    }

    /** A receiver whose programme is full is not waited for: the proposer is told and may look elsewhere. */
    public void noPlace(String referralId, String handoverId) {
        apply(referralId, handoverId, _ -> new ReportNoPlace(clock.instant()));
    }

    private void apply(String referralId, String handoverId, Function<HandoverFacts, HandoverCommand> command) {
        Referral referral = referrals.lock(referralId).orElseThrow(HandoverPlaceHandler::neverProposed);
        Handover handover = handovers.find(handoverId).orElseThrow(HandoverPlaceHandler::neverProposed);
        steps.apply(referral, handover, command.apply(handover.facts()));
    }

    private ResponseWindow window(HandoverFacts facts) {
        Instant now = clock.instant();
        return OfferClock.start(programmes.find(facts.to().programme()), now);
    }

    private static IllegalStateException neverProposed() {
        return new IllegalStateException("an answer for a handover that was never proposed");
    }
}
