package uk.reachable.referral.recall;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.platform.messaging.OwnEvents;
import uk.reachable.referral.handover.HandoverRecall;
import uk.reachable.referral.intake.Raising;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ReferralCommand;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.referrer.ReferrerClocks;

/**
 * Takes the steps of referrals again. Each of them was a command, and its events say which: it is given once more, at
 * the time and under the ids of then, so that rows, history and clocks are written as they were.
 */
@Component
class ToldReferrals implements OwnEvents {

    private final Referrals referrals;
    private final ReferralHandler handler;
    private final CommandRecall commands;
    private final HandoverRecall handovers;
    private final JourneyRecall journeys;
    private final ReferrerClocks referrers;
    private final Raising raising;

    ToldReferrals(
            Referrals referrals,
            ReferralHandler handler,
            CommandRecall commands,
            HandoverRecall handovers,
            JourneyRecall journeys,
            ReferrerClocks referrers,
            Raising raising) {
        this.referrals = referrals;
        this.handler = handler;
        this.commands = commands;
        this.handovers = handovers;
        this.journeys = journeys;
        this.referrers = referrers;
        this.raising = raising;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.REFERRAL);
    }

    /** Events of one step have the same version. */
    @Override
    public int lengthOfStep(List<Event> told) {
        return told.getFirst() instanceof CaseEvent first
                ? (int) told.stream()
                        .takeWhile(event -> event instanceof CaseEvent step && step.version() == first.version())
                        .count()
                : 1;
    }

    @Override
    public Kept takeAgain(List<Event> step) {
        if (!(step.getFirst() instanceof CaseEvent)) {
            return Kept.NUMBER; // a heartbeat
        }
        return take(step.stream().map(CaseEvent.class::cast).toList());
    }

    private Kept take(List<CaseEvent> step) {
        CaseEvent first = step.getFirst();
        Referral referral = referrals
                .lock(first.referralId())
                .orElseThrow(() -> new IllegalStateException("the request that raised it has not been read"));
        if (journeys.countAgain(referral, step)) {
            return Kept.PEOPLE;
        }
        if (first instanceof ReferrerTold told) {
            referrers.toldAgain(told.referralId(), told.toldAt());
        }
        if (handovers.takeAgain(referral, step)) {
            return Kept.AGAIN;
        }
        ReferralCommand command = commands.of(referral, step)
                .orElseThrow(() -> new IllegalStateException("its events do not carry all of the step"));
        Decision decision = handler.apply(referral, command);
        if (!(decision instanceof Decision.Applied)) {
            throw new IllegalStateException("a referral that is " + referral.status() + " does not take it");
        }
        if (restartsTheReferrersClock(first)) {
            referrers.restartAfter(decision);
        }
        return Kept.AGAIN;
    }

    private static boolean restartsTheReferrersClock(CaseEvent told) {
        return switch (told) {
            case ReferralReopened _, ReferralAmended _, LeftBeforeContact _ -> true;
            default -> false;
        };
    }

    /** The request has more facts than the event that told of the referral; the event has the id of the search. */
    @Override
    public boolean answersAgain(Event heard, Told told) {
        if (!(heard instanceof ReferralRequested requested)) {
            return false;
        }
        List<Event> steps = told.of(requested.referralId());
        Optional<ReferralRaised> raised = first(steps, ReferralRaised.class);
        Optional<PlaceRequested> search = first(steps, PlaceRequested.class);
        if (raised.isEmpty() || search.isEmpty()) {
            return false;
        }
        raising.raise(requested, search.get().offerId(), raised.get().raisedAt());
        return true;
    }

    private static <E extends Event> Optional<E> first(List<Event> of, Class<E> type) {
        return of.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
