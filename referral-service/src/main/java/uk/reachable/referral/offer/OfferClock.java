package uk.reachable.referral.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import uk.reachable.contracts.Limits;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.referral.lifecycle.ReferralFacts;
import uk.reachable.referral.lifecycle.ResponseWindow;
import uk.reachable.referral.programme.Programme;
import uk.reachable.referral.programme.StaffedHours;
import uk.reachable.referral.programme.StaffedHours.Stretch;

/**
 * How long a provider has to answer: counted only in staffed or on-call hours, so that a closed office is never taken
 * for silence.
 */
public final class OfferClock {

    /**
     * For a programme whose hours have not arrived yet: a person in A&E is rather offered on a plain clock than not at
     * all.
     */
    static final Duration WHEN_HOURS_ARE_UNKNOWN = Duration.ofMinutes(30);

    private OfferClock() {}

    /** For the offer of a referral, which may have to be answered before the person leaves. */
    public static ResponseWindow start(Optional<Programme> programme, ReferralFacts facts, Instant now) {
        return ReachableMomentPolicy.within(start(programme, now), facts);
    }

    public static ResponseWindow start(Optional<Programme> programme, Instant now) {
        return programme
                .map(known -> start(known, now))
                .orElseGet(() -> new ResponseWindow(now, now.plus(WHEN_HOURS_ARE_UNKNOWN), null, null));
    }

    private static ResponseWindow start(Programme programme, Instant now) {
        Instant respondBy = end(programme.hours(), longEnough(programme.offerClock()), now);
        Instant onShiftFrom = programme.hours().nextFrom(now).from();
        return onShiftFrom.equals(now)
                ? new ResponseWindow(now, respondBy, null, null)
                : new ResponseWindow(now, respondBy, onShiftFrom, ring(programme.contact()));
    }

    /**
     * What was left of a clock that stood still since {@code stopped} runs on from {@code now}; counted in the same
     * hours.
     */
    public static ResponseWindow goOn(
            Optional<Programme> programme, ResponseWindow window, Instant stopped, Instant now) {
        return programme.map(known -> goOn(known, window, stopped, now)).orElseGet(() -> {
            Duration left = between(stopped, window.respondBy());
            return new ResponseWindow(window.openedAt(), now.plus(left), window.onShiftFrom(), window.ring());
        });
    }

    private static ResponseWindow goOn(Programme programme, ResponseWindow window, Instant stopped, Instant now) {
        Instant respondBy = end(programme.hours(), left(programme.hours(), stopped, window.respondBy()), now);
        Instant onShiftFrom = programme.hours().nextFrom(now).from();
        return onShiftFrom.equals(now)
                ? new ResponseWindow(window.openedAt(), respondBy, null, null)
                : new ResponseWindow(window.openedAt(), respondBy, onShiftFrom, ring(programme.contact()));
    }

    /** Staffed time from one instant to another; none when the second is first. */
    private static Duration left(StaffedHours hours, Instant from, Instant to) {
        Duration left = Duration.ZERO;
        Stretch stretch = hours.nextFrom(from);
        while (stretch.to().isBefore(to)) {
            left = left.plus(stretch.length());
            stretch = hours.nextFrom(stretch.to());
        }
        return left.plus(between(stretch.from(), to));
    }

    private static Duration between(Instant from, Instant to) {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    private static Instant end(StaffedHours hours, Duration clock, Instant now) {
        Duration left = clock;
        Stretch stretch = hours.nextFrom(now);
        while (left.compareTo(stretch.length()) > 0) {
            left = left.minus(stretch.length());
            stretch = hours.nextFrom(stretch.to());
        }
        return stretch.from().plus(left);
    }

    private static Duration longEnough(Duration clock) {
        return clock.compareTo(Limits.SHORTEST_OFFER_CLOCK) < 0 ? Limits.SHORTEST_OFFER_CLOCK : clock;
    }

    private static String ring(Contact contact) {
        return contact.team() + ", " + contact.phone();
    }
}
