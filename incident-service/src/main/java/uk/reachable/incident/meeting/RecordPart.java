package uk.reachable.incident.meeting;

/** What is written into the record of a meeting. */
public enum RecordPart {
    /** It is about another incident, too. */
    INCIDENT,
    /** An organisation will not come, or did not. */
    APOLOGIES,
    /** An organisation came. */
    ATTENDED,
    /** What is done about a purpose of the response. */
    PURPOSE,
    /** What an organisation is to do. */
    ACTION,
    /** A decision to refer somebody. */
    REFERRAL
}
