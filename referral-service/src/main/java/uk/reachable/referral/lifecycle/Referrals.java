package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The referrals of this service; whoever changes one holds its row lock until the transaction ends. */
public interface Referrals {

    Optional<Referral> find(String referralId);

    /** Waits for the row lock. */
    Optional<Referral> lock(String referralId);

    /** Takes the row lock if nobody has it; else empty, and whoever has it decides. */
    Optional<Referral> lockIfFree(String referralId);

    /** Adds a new referral; false when one of this id exists. */
    boolean add(Referral.Raised referral);

    /** Keeps a locked referral as it stands after one step, with what the step did to its offers and its support. */
    void save(Referral after, List<ReferralEvent> events, Instant at);

    /** Every referral of a person, in the one order in which several are locked. */
    List<String> ofPerson(String personId);

    /** Referrals whose open offer has run out, longest overdue first; one that is paused has not. */
    List<OverdueOffer> overdueOffers(Instant now, int limit);

    /** An offer whose clock has run out. */
    record OverdueOffer(String referralId, String offerId) {}

    /** Referrals whose holder has not seen the person in time and was not told so yet, longest overdue first. */
    List<OverdueContact> overdueContacts(Instant now, int limit);

    /**
     * Referrals that the duty desk neither confirmed nor found another way for in time and of which that was not told
     * yet, longest overdue first.
     */
    List<String> overdueAtTheDesk(Instant now, int limit);

    /** A placement whose clock for the first contact has run out. */
    record OverdueContact(String referralId, String placementId) {}
}
