package uk.reachable.referral.lifecycle;

import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Decision.Refusal;
import uk.reachable.referral.lifecycle.Decision.Refused;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.AwaitingConfirmation;
import uk.reachable.referral.lifecycle.Referral.Closed;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Seeking;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.ReferralCommand.AlreadyWithUsCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportAlreadyWithUs;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportNoPlaceWithUs;
import uk.reachable.referral.lifecycle.ReferralCommand.TakeOn;

/**
 * "Already with us" in each state: a worker who supports the person already takes a place and stops other offers.
 *
 * <p>The search goes on until the place is held: a provider without one harms nobody (docs/adr/0008).
 */
final class AlreadyWithUsTable {

    private AlreadyWithUsTable() {}

    private record Step(Referral referral, AlreadyWithUsCommand command) {}

    static Decision decide(Referral referral, AlreadyWithUsCommand command) {
        return switch (new Step(referral, command)) {
            case Step(Offered r, ReportAlreadyWithUs c)
            when r.offer().place().programme().equals(c.place().programme()) -> AlreadyWithUsTransitions.accept(r, c);
            case Step(Accepted r, ReportAlreadyWithUs c) when isHeldBy(r, c.place()) -> new NothingToDo(r);
            case Step(Accepted r, ReportAlreadyWithUs _) -> new Refused(r, Refusal.TAKEN_ON);
            case Step(Closed r, ReportAlreadyWithUs _) -> new Refused(r, Refusal.of(r));
            case Step(Referral r, ReportAlreadyWithUs c) -> AlreadyWithUsTransitions.ask(r, c);

            case Step(Referral r, TakeOn c) when r.ended().contains(c.offerId()) -> new NothingToDo(r);
            case Step(Offered r, TakeOn c) -> AlreadyWithUsTransitions.takeOn(r, c);
            case Step(Seeking r, TakeOn c) -> AlreadyWithUsTransitions.takeOn(r, c);
            case Step(Unplaced r, TakeOn c) -> AlreadyWithUsTransitions.takeOnAtOnce(r, c);
            case Step(AwaitingConfirmation r, TakeOn c) -> AlreadyWithUsTransitions.takeOnAtOnce(r, c);
            case Step(Referral r, TakeOn c) -> AlreadyWithUsTransitions.giveBack(r, c);

            case Step(Referral r, ReportNoPlaceWithUs c) -> AlreadyWithUsTransitions.notPossible(r, c);
        };
    }

    private static boolean isHeldBy(Accepted referral, Place place) {
        return referral.place().provider().equals(place.provider());
    }
}
