package uk.reachable.incident.people.contacts;

/** Whose phone, address or account a contact is. */
public enum ContactOwner {
    THEIR_OWN,
    MOTHER,
    FATHER,
    GRANDPARENT,
    CARER,
    SIBLING,
    PARTNER,
    FRIEND,
    SOCIAL_WORKER,
    SCHOOL,
    SOMEBODY_ELSE,
    NOT_KNOWN
}
