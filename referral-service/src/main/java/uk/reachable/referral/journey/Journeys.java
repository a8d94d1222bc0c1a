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
    List<LegOfReferral> overdue(Instant now, int limit);

    /** Legs of journeys underway that are planned with a force and not confirmed by both sides, the first due first. */
    List<LegOfReferral> awaitedFrom(String force, int limit);

    record LegOfReferral(String referralId, String legId) {}
}
