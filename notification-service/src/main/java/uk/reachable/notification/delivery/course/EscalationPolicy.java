package uk.reachable.notification.delivery.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.reachable.notification.audience.CirclePolicy;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.delivery.course.DeliveryState.Cancelled;
import uk.reachable.notification.delivery.course.DeliveryState.Delivered;
import uk.reachable.notification.delivery.course.DeliveryState.Escalated;
import uk.reachable.notification.delivery.course.DeliveryState.Failed;
import uk.reachable.notification.delivery.course.DeliveryState.Queued;
import uk.reachable.notification.delivery.course.DeliveryState.Sending;
import uk.reachable.notification.staff.Way;

/** What follows an attempt: done, again here, the next way to this person, the next person, or the duty desk's list. */
public final class EscalationPolicy {

    /** Where nothing is asked by a time, one way is given that long before another is used, too. House rule. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private EscalationPolicy() {}

    /** What is next, with the state that it leaves the delivery in. */
    public sealed interface Next {
        DeliveryState state();

        record Done(DeliveryState state) implements Next {}

        /** @param onTheList whether the duty desk sees it meanwhile, because nobody else is left to be told */
        record Again(Queued state, boolean onTheList) implements Next {}

        record AnotherWay(Escalated state, Way way) implements Next {}

        record AnotherPerson(Escalated state) implements Next {}

        record GivenUp(Failed state) implements Next {}

        /** The matter is over: nobody needs to hear of it any more. */
        record NotWanted(Cancelled state) implements Next {}
    }

    /** @param jitter from 0 to 1, see {@link RetryPolicy} */
    public static Next after(Outcome outcome, Standing at, Instant now, double jitter) {
        return switch (outcome) {
            case Outcome.Taken _ when at.state() instanceof Sending sending -> new Next.Done(sending.taken(now));
            case Outcome.Taken _, Outcome.Arrived _ -> new Next.Done(arrived(at, now));
            case Outcome.Refused _ -> elsewhere(at, at.otherWay(), now).orElseGet(() -> givenUp(at, now));
            case Outcome.NotTried _
            when at.openWay().isPresent() -> anotherWay(at, at.openWay().get(), now);
            case Outcome.NotTried _, Outcome.NotTaken _, Outcome.Unanswered _ -> later(at, now, jitter);
        };
    }

    private static Delivered arrived(Standing at, Instant now) {
        return at.state().arrived(now);
    }

    private static Next later(Standing at, Instant now, double jitter) {
        Instant again = now.plus(RetryPolicy.pause(at.number(), jitter));
        boolean patient = again.isBefore(patientUntil(at, now));
        if (!patient) {
            Optional<Next> elsewhere = elsewhere(at, at.openWay(), now);
            if (elsewhere.isPresent()) {
                return elsewhere.get();
            }
        }
        return RetryPolicy.isOver(at.dueAt(), now)
                ? elsewhere(at, at.otherWay(), now).orElseGet(() -> givenUp(at, now))
                : new Next.Again(at.state().postponed(again), !patient && clockRuns(at, now));
    }

    /** Retrying leaves the others most of the clock: a quarter of it is for one way, ten minutes at the most. */
    private static Instant patientUntil(Standing at, Instant now) {
        Instant respondBy = at.respondBy();
        return respondBy != null && clockRuns(at, now)
                ? CirclePolicy.colleaguesAt(at.dueAt(), respondBy)
                : at.dueAt().plus(PATIENCE);
    }

    /** Once it has run out, another person can do no more than the first. */
    private static boolean clockRuns(Standing at, Instant now) {
        return at.respondBy() != null && at.respondBy().isAfter(now);
    }

    private static Optional<Next> elsewhere(Standing at, Optional<Way> way, Instant now) {
        if (way.isPresent()) {
            return Optional.of(anotherWay(at, way.get(), now));
        }
        return at.morePeople() && clockRuns(at, now)
                ? Optional.of(new Next.AnotherPerson(at.state().escalated(now)))
                : Optional.empty();
    }

    private static Next anotherWay(Standing at, Way way, Instant now) {
        return new Next.AnotherWay(at.state().escalated(now), way);
    }

    private static Next givenUp(Standing at, Instant now) {
        return new Next.GivenUp(at.state().givenUp(now));
    }
}
