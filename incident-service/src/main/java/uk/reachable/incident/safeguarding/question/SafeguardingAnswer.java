package uk.reachable.incident.safeguarding.question;

/** What the desk found out. */
public enum SafeguardingAnswer {
    /** They were told. */
    TOLD,
    /** They need not be told, for a reason that is kept. */
    NOT_NEEDED
}
