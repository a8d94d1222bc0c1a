package uk.reachable.incident.people.contacts;

/** A contact as somebody gave it, not yet sealed. */
public record GivenContact(String contact, Safety safety) {

    public boolean isAt(String text) {
        return contact.equals(text);
    }

    /** Never says how somebody is reached. */
    @Override
    public String toString() {
        return "GivenContact[not shown]";
    }
}
