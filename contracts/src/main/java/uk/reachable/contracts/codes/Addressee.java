package uk.reachable.contracts.codes;

/** To whom a school or community notice goes. */
public enum Addressee {
    SCHOOL,
    FAMILY,
    YOUTH_GROUP,
    FAITH_GROUP,
    COMMUNITY_LEADER
}
