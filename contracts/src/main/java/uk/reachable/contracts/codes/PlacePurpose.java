package uk.reachable.contracts.codes;

/** What a place is held for. */
public enum PlacePurpose {
    OFFER,
    HANDOVER
}
