package uk.reachable.system.prove.workload.mix;

/** What a duty desk does about a referral that it sent some time ago. */
public enum SecondThought {
    NONE,
    WITHDRAW,
    /** Corrects where the person is. */
    AMEND,
    /** Seeks again for somebody for whom nobody was found, or whose referral is over; refused to any other. */
    REOPEN,
    WITHDRAW_THEN_REOPEN
}
