package uk.reachable.contracts.codes;

/**
 * How a side of a leg was confirmed: by somebody signed in, or by somebody outside over a one-time link or by phone.
 */
public enum ConfirmationChannel {
    SIGNED_IN,
    ONE_TIME_LINK,
    PHONE
}
