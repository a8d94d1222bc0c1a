package uk.reachable.contracts.codes;

/** By which way a notice was sent outside the inbox. */
public enum Channel {
    /** By the region's own mail server. */
    EMAIL,
    /** E-mail by GOV.UK Notify. */
    NOTIFY_EMAIL,
    /** Text message by GOV.UK Notify. */
    SMS,
    /** To a partner's system. */
    WEBHOOK
}
