package uk.reachable.referral.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The journeys of referrals; whoever changes one holds the row lock of its referral. */
public interface Journeys {

    /** The newest journey of a referral, whatever became of the support that it belonged to. */
    Optional<Journey> newestOf(String referralId);

    /** Keeps a journey as it stands; legs of a plan that was replaced go, and their links with them. */
    void save(Journey journey);

    /** Legs of journeys underway whose clock has run out and was not told of yet, longest overdue first. */
    List<OverdueLeg> overdue(Instant now, int limit);

    /** A leg whose clock has run out. */
    record OverdueLeg(String referralId, String legId) {}
}
