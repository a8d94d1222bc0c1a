package uk.reachable.referral.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.platform.security.Actor;
import uk.reachable.referral.access.AuthorisedSteps;
import uk.reachable.referral.access.ReferralRules;
import uk.reachable.referral.handover.Handovers;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand.CompleteSupport;
import uk.reachable.referral.lifecycle.ReferralCommand.EndSupportEarly;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordContact;
import uk.reachable.referral.lifecycle.ReferralCommand.RecordSession;

/** What the holder tells of a support, each under the referral's row lock. */
@Component
class SupportHandler {

    private final AuthorisedSteps steps;
    private final Handovers handovers;
    private final Clock clock;

    SupportHandler(AuthorisedSteps steps, Handovers handovers, Clock clock) {
        this.steps = steps;
        this.handovers = handovers;
        this.clock = clock;
    }

    @Transactional
    public Decision recordContact(Actor actor, String referralId, ContactRequest request) {
        return steps.take(
                actor,
                ReferralRules.RECORD_CONTACT,
                referralId,
                "RECORD_CONTACT",
                referral -> contact(referral, request, clock.instant()));
    }

    private static RecordContact contact(Referral referral, ContactRequest request, Instant now) {
        SupportChecks.contact(request, referral.facts(), now);
        Instant contactedAt = request.contactedAt() == null ? now : request.contactedAt();
        return new RecordContact(request.answer(), request.askAgainOn(), contactedAt, now);
    }

    @Transactional
    public Decision recordSession(Actor actor, String referralId, String sessionId, LocalDate heldOn) {
        return steps.take(
                actor,
                ReferralRules.RECORD_SESSION,
                referralId,
                "RECORD_SESSION",
                referral -> session(referral, sessionId, heldOn, clock.instant()));
    }

    private static RecordSession session(Referral referral, String sessionId, LocalDate heldOn, Instant now) {
        SupportChecks.session(heldOn, referral.facts(), now);
        return new RecordSession(sessionId, heldOn, now);
    }

    @Transactional
    public Decision complete(Actor actor, String referralId, SupportOutcome outcome) {
        return steps.take(
                actor,
                ReferralRules.COMPLETE,
                referralId,
                "COMPLETE_SUPPORT",
                _ -> new CompleteSupport(outcome, handovers.isOneOpen(referralId), clock.instant()));
    }

    @Transactional
    public Decision endEarly(Actor actor, String referralId, EarlyEndReason reason) {
        return steps.take(
                actor,
                ReferralRules.END_EARLY,
                referralId,
                "END_SUPPORT_EARLY",
                _ -> new EndSupportEarly(reason, handovers.isOneOpen(referralId), clock.instant()));
    }
}
