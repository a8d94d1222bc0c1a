package uk.reachable.contracts.codes;

/** What a notice in the inbox is about. */
public enum NoticeKind {
    OFFER_MADE,
    NOBODY_ON_SHIFT,
    REFERRAL_WAITING,
    REFERRAL_UNPLACED,
    FIRST_CONTACT_OVERDUE,
    HANDOVER_PROPOSED,
    HANDOVER_ACCEPTED,
    HANDOVER_REFUSED,
    HANDOVER_LAPSED,
    HANDOVER_NOT_POSSIBLE,
    MEETING_CALLED
}
