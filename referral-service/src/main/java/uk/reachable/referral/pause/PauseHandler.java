package uk.reachable.referral.pause;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.referral.handover.Handover;
import uk.reachable.referral.handover.Handovers;
import uk.reachable.referral.lifecycle.ContactPause;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand.AllowContact;
import uk.reachable.referral.lifecycle.ReferralCommand.PauseContact;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.lifecycle.ResponseWindow;
import uk.reachable.referral.offer.OfferClock;
import uk.reachable.referral.programme.Programmes;

/** Stops every referral of a person whom police ask not to contact yet, and lets them all go on together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PauseHandler {

    private final PersonPauses pauses;
    private final Referrals referrals;
    private final Handovers handovers;
    private final ReferralHandler handler;
    private final Programmes programmes;
    private final Clock clock;

    PauseHandler(
            PersonPauses pauses,
            Referrals referrals,
            Handovers handovers,
            ReferralHandler handler,
            Programmes programmes,
            Clock clock) {
        this.pauses = pauses;
        this.referrals = referrals;
        this.handovers = handovers;
        this.handler = handler;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** A new referral of somebody who is not to be contacted begins paused. */
    public ReferralFacts asOfNow(ReferralFacts facts) {
        return facts.with(pauses.of(facts.personId()).orElse(null));
    }

    /** The clocks stand still since police said so, however late this is heard. */
    public void pause(ContactPaused paused) {
        pauses.begin(paused.personId(), new ContactPause(paused.pausedAt(), paused.reviewBy()));
        for (String referralId : referrals.ofPerson(paused.personId())) {
            Referral referral = lock(referralId);
            handler.apply(
                    referral,
                    new PauseContact(paused.reviewBy(), receiver(openHandover(referralId)), paused.pausedAt()));
        }
    }

    /** They go on from when this is heard: nobody loses time by what they could not know. */
    public void allow(ContactAllowed allowed) {
        pauses.end(allowed.personId());
        referrals.ofPerson(allowed.personId()).forEach(this::allow);
    }

    private void allow(String referralId) {
        Referral referral = lock(referralId);
        ContactPause pause = referral.facts().pause();
        if (pause != null) {
            goOn(referral, pause, clock.instant());
        }
    }

    private void goOn(Referral referral, ContactPause pause, Instant now) {
        Handover.@Nullable Offered handover = openHandover(referral.facts().referralId());
        ResponseWindow window = window(referral, handover, pause, now);
        if (handover != null && window != null) {
            handovers.save(new Handover.Offered(handover.facts(), window));
        }
        handler.apply(
                referral,
                new AllowContact(window, receiver(handover), UUID.randomUUID().toString(), now));
    }

    private @Nullable ResponseWindow window(
            Referral referral, Handover.@Nullable Offered handover, ContactPause pause, Instant now) {
        if (referral instanceof Referral.Offered offered) {
            return window(offered.offer().place().programme(), offered.offer().window(), pause, now);
        }
        return handover == null ? null : window(handover.facts().to().programme(), handover.window(), pause, now);
    }

    private ResponseWindow window(String programme, ResponseWindow window, ContactPause pause, Instant now) {
        return OfferClock.goOn(programmes.find(programme), window, pause.stopped(window.openedAt()), now);
    }

    private Handover.@Nullable Offered openHandover(String referralId) {
        return handovers.ofReferral(referralId).stream()
                .filter(Handover.Offered.class::isInstance)
                .map(Handover.Offered.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String receiver(Handover.@Nullable Offered handover) {
        return Optional.ofNullable(handover)
                .map(open -> open.facts().toOrganisation())
                .orElse(null);
    }

    private Referral lock(String referralId) {
        return referrals.lock(referralId).orElseThrow();
    }
}
