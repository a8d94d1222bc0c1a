package uk.reachable.incident.people.contacts;

/** Whether something is safe for the person; what nobody has asked is not known, and not safe to assume. */
public enum Safe {
    YES,
    NO,
    NOT_KNOWN
}
