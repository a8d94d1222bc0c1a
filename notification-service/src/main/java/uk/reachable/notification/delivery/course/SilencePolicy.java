package uk.reachable.notification.delivery.course;

import java.time.Instant;
import uk.reachable.notification.delivery.course.DeliveryState.Tried;
import uk.reachable.notification.delivery.course.EscalationPolicy.Next;
import uk.reachable.notification.matter.Matter;

/** What follows an attempt while somebody is on its matter, or once that is over: nobody else is told of it. */
public final class SilencePolicy {

    private SilencePolicy() {}

    /** @param next what followed if there were no matter */
    public static Next after(Next next, Tried state, Matter matter) {
        return switch (matter) {
            case Matter.Open _ -> next;
            case Matter.Acknowledged it ->
                silent(next, state, it.acknowledgement().until());
            case Matter.Over over -> ended(next, state, over.at());
        };
    }

    private static Next silent(Next next, Tried state, Instant until) {
        return switch (next) {
            case Next.Again again
            when again.state().nextAttemptAt().isAfter(until) -> new Next.Again(again.state(), false);
            case Next.Again _, Next.AnotherWay _, Next.AnotherPerson _ -> new Next.Again(state.postponed(until), false);
            case Next.Done _, Next.GivenUp _, Next.NotWanted _ -> next;
        };
    }

    private static Next ended(Next next, Tried state, Instant at) {
        return switch (next) {
            case Next.Done _ -> next;
            case Next.Again _, Next.AnotherWay _, Next.AnotherPerson _, Next.GivenUp _, Next.NotWanted _ ->
                new Next.NotWanted(state.postponed(at).calledOff(at));
        };
    }
}
