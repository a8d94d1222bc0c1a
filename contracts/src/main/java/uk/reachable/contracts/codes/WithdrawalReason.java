package uk.reachable.contracts.codes;

/** Why a referral is taken back before anybody took the person on. */
public enum WithdrawalReason {
    NO_LONGER_NEEDED,
    PERSON_DECLINED,
    DUPLICATE,
    RAISED_IN_ERROR,
    OTHER
}
