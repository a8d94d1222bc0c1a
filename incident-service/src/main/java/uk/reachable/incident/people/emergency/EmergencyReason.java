package uk.reachable.incident.people.emergency;

/** Why somebody sees an identity by emergency access. */
public enum EmergencyReason {
    /** Somebody's life or health is in danger now. */
    RISK_TO_LIFE,
    /** A child or an adult at risk must be found or protected now. */
    SAFEGUARDING_EMERGENCY,
    /** The person is in front of them, and the referral has not arrived or is in doubt. */
    PERSON_PRESENT_WITHOUT_REFERRAL,
    /** Any other; the words say which. */
    OTHER
}
