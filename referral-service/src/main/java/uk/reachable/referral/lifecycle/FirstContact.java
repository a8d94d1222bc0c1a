package uk.reachable.referral.lifecycle;

import java.time.Duration;
import java.time.Instant;
import uk.reachable.referral.clock.FirstContactPolicy;

/** Whether whoever holds the referral has seen the person: accepted is not contacted. Each holder begins anew. */
public sealed interface FirstContact {

    /** When this holder took the person on. */
    Instant since();

    Instant dueBy();

    /** The clock runs. */
    record Awaited(Instant since, Instant dueBy) implements FirstContact {

        boolean isOverdueAt(Instant now) {
            return !now.isBefore(dueBy);
        }
    }

    /** The clock ran out, which was told once, at {@code toldAt}; the person still has to be seen. */
    record Overdue(Instant since, Instant dueBy, Instant toldAt) implements FirstContact {}

    /** The person answered, whatever they said. */
    record Made(Instant since, Instant dueBy, Instant at) implements FirstContact {}

    static FirstContact awaited(ReferralFacts facts, Instant since) {
        return new Awaited(since, dueBy(facts, since));
    }

    /** The same holder has to see the person by another clock, which begins at {@code from}. */
    default FirstContact anew(ReferralFacts facts, Instant from) {
        return new Awaited(since(), dueBy(facts, from));
    }

    /** Police let the person be contacted again: the clock goes on with what was left of it. */
    default FirstContact goneOn(ReferralFacts facts, ContactPause pause, Instant now) {
        Duration left = Duration.between(pause.stopped(since()), dueBy());
        return this instanceof Awaited
                ? new Awaited(
                        since(), FirstContactPolicy.after(left, facts.need(), facts.setting(), facts.region(), now))
                : this;
    }

    private static Instant dueBy(ReferralFacts facts, Instant from) {
        return FirstContactPolicy.dueBy(facts.need(), facts.setting(), facts.region(), from);
    }

    default FirstContact made(Instant at) {
        return this instanceof Made ? this : new Made(since(), dueBy(), at);
    }
}
