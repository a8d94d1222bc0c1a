package uk.reachable.system.prove.check.account;

/**
 * A broken promise.
 *
 * @param subject id of the incident, referral, offer, programme or item
 * @param detail what was expected, what was seen, and where
 */
public record Finding(Anomaly anomaly, String subject, String detail) {}
