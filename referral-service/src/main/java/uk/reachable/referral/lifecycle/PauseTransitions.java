package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.Decision.NothingToDo;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.Referral.Seeking;
import uk.reachable.referral.lifecycle.ReferralCommand.AllowContact;
import uk.reachable.referral.lifecycle.ReferralCommand.PauseCommand;
import uk.reachable.referral.lifecycle.ReferralCommand.PauseContact;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralPaused;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralResumed;

/**
 * What "do not contact yet" does in any state: the referral stays where it is, and so do its clocks. One that is over
 * is paused, too, for it may be reopened.
 */
final class PauseTransitions {

    private PauseTransitions() {}

    static Decision decide(Referral referral, PauseCommand command) {
        return switch (command) {
            case PauseContact pause -> pause(referral, pause);
            case AllowContact allow -> allow(referral, allow);
        };
    }

    /** Police may put their review off: the clocks stand still since the first time. */
    private static Decision pause(Referral referral, PauseContact command) {
        ContactPause before = referral.facts().pause();
        if (before != null && before.reviewBy().equals(command.reviewBy())) {
            return new NothingToDo(referral);
        }
        Instant since = before == null ? command.at() : before.since();
        return Applied.of(
                Unmoved.later(referral, referral.facts().with(new ContactPause(since, command.reviewBy()))),
                new ReferralPaused(concerned(referral, command.receiver()), command.reviewBy(), command.at()));
    }

    private static Decision allow(Referral referral, AllowContact command) {
        ContactPause pause = referral.facts().pause();
        if (pause == null) {
            return new NothingToDo(referral);
        }
        ReferralFacts facts = referral.facts().with(null);
        return switch (referral) {
            case Seeking seeking -> seekAgain(seeking, facts, command);
            case Offered offered -> goOn(offered, facts, command);
            case Accepted accepted -> goOn(accepted, facts, pause, command);
            default -> Applied.of(Unmoved.later(referral, facts), resumed(referral, null, null, null, command));
        };
    }

    /** A place that was held meanwhile was given back; whoever waits keeps their place in the line. */
    private static Decision seekAgain(Seeking referral, ReferralFacts facts, AllowContact command) {
        Raised again = new Raised(facts, referral.version() + 1, referral.ended(), command.nextOfferId());
        return Applied.of(
                again,
                resumed(referral, referral.offerId(), null, null, command),
                SearchTransitions.request(again, DeskTransitions.inLineSince(referral, command.at())));
    }

    private static Decision goOn(Offered referral, ReferralFacts facts, AllowContact command) {
        ResponseWindow window = Objects.requireNonNull(command.window(), "an open offer has a clock");
        Offer offer = new Offer(referral.offer().id(), referral.offer().place(), window);
        return Applied.of(
                new Offered(facts, referral.version() + 1, referral.ended(), offer),
                resumed(referral, null, window, null, command));
    }

    private static Decision goOn(Accepted referral, ReferralFacts facts, ContactPause pause, AllowContact command) {
        FirstContact contact = referral.contact().goneOn(facts, pause, command.at());
        Accepted again = new Accepted(
                facts,
                referral.version() + 1,
                referral.ended(),
                referral.placementId(),
                referral.place(),
                referral.worker(),
                contact);
        Instant dueBy = contact instanceof FirstContact.Awaited awaited ? awaited.dueBy() : null;
        return Applied.of(again, resumed(referral, null, command.window(), dueBy, command));
    }

    private static ReferralResumed resumed(
            Referral referral,
            @Nullable String endedOfferId,
            @Nullable ResponseWindow window,
            @Nullable Instant contactDueBy,
            AllowContact command) {
        return new ReferralResumed(
                concerned(referral, command.receiver()), endedOfferId, window, contactDueBy, command.at());
    }

    private static List<String> concerned(Referral referral, @Nullable String receiver) {
        String provider =
                switch (referral) {
                    case Offered offered -> offered.offer().place().provider();
                    case Accepted accepted -> accepted.place().provider();
                    default -> null;
                };
        return Stream.of(provider, receiver).filter(Objects::nonNull).toList();
    }
}
