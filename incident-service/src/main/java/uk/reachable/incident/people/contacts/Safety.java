package uk.reachable.incident.people.contacts;

import org.jspecify.annotations.Nullable;

/** Whose a contact is, and what is safe to do with it. */
public record Safety(ContactOwner whose, Safe toRing, Safe toText, Safe toLeaveMessage) {

    /** Nobody has asked. */
    public static final Safety NOT_KNOWN =
            new Safety(ContactOwner.NOT_KNOWN, Safe.NOT_KNOWN, Safe.NOT_KNOWN, Safe.NOT_KNOWN);

    static Safety of(@Nullable ContactOwner whose, @Nullable Safe ring, @Nullable Safe text, @Nullable Safe message) {
        return new Safety(
                whose == null ? ContactOwner.NOT_KNOWN : whose,
                orNotKnown(ring),
                orNotKnown(text),
                orNotKnown(message));
    }

    private static Safe orNotKnown(@Nullable Safe safe) {
        return safe == null ? Safe.NOT_KNOWN : safe;
    }
}
