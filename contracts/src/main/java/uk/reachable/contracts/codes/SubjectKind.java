package uk.reachable.contracts.codes;

/** Whom a referral is for; the id that events call a person's is then this subject's own, and says no more about it. */
public enum SubjectKind {
    PERSON,
    SCHOOL,
    FAMILY,
    GROUP,
    PLACE
}
