package uk.reachable.system.prove.workload.mix;

/** What a duty desk does about a referral that it sent some time ago. */
public enum SecondThought {
    NONE,
    WITHDRAW,
    /** Corrects where the person is. */
    AMEND,
    /** Seeks again for somebody for whom nobody was found, or whose referral is over; refused to any other. */
    REOPEN,
    WITHDRAW_THEN_REOPEN,
    /** The person left before anybody had seen them; refused once somebody has. */
    FOLLOW_UP,
    /** Chooses a programme, whatever matching says; refused once somebody has accepted. */
    CHOOSE,
    /** A provider has said that it supports the person already; without a place nothing changes. */
    ALREADY_WITH_THEM,
    /** Records which professional leads for the person. */
    NAME_LEAD,
    /** Two people of this desk are on opposing sides. */
    OPPOSING_SIDES,
    /** The region's programme manager decides that a programme may be asked in spite of them. */
    DECIDE
}
