package uk.reachable.contracts.codes;

/** What a place is held for. */
public enum PlacePurpose {
    OFFER,
    HANDOVER,
    /** The named programme supports the person already. */
    ALREADY_WITH_US
}
