package uk.reachable.contracts.codes;

/** What the person answered, which is not what the provider answered; COULD_NOT_BE_FOUND is no contact. */
public enum ContactAnswer {
    YES,
    NOT_NOW,
    NO,
    COULD_NOT_BE_FOUND
}
