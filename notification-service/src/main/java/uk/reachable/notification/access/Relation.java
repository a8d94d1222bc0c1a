package uk.reachable.notification.access;

/** How a caller stands to a notice: an inbox is an organisation's, and everybody of it reads it. */
public enum Relation implements uk.reachable.platform.security.rules.Relation {
    OF_THEIR_ORGANISATION;

    @Override
    public String words() {
        return "it is in the inbox of their organisation";
    }
}
