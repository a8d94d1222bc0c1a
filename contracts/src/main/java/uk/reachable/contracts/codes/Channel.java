package uk.reachable.contracts.codes;

/** By which way a notice was sent outside the inbox. */
public enum Channel {
    EMAIL
}
