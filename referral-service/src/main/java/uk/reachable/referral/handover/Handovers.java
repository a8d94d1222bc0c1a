package uk.reachable.referral.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The handovers of referrals; whoever changes one holds the row lock of its referral. */
public interface Handovers {

    Optional<Handover> find(String handoverId);

    /** All handovers of a referral, oldest first. */
    List<Handover> ofReferral(String referralId);

    /** Whether a handover of this referral is proposed or offered. */
    boolean isOneOpen(String referralId);

    void save(Handover handover);

    /** Handovers whose clock has run out, longest overdue first. */
    List<OverdueHandover> overdue(Instant now, int limit);

    /** A handover whose clock has run out. */
    record OverdueHandover(String referralId, String handoverId) {}
}
