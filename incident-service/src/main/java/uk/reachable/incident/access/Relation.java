package uk.reachable.incident.access;

/**
 * How a caller stands to an incident and its people: by region and area, or by what their organisation does for them.
 */
public enum Relation implements uk.reachable.platform.security.rules.Relation {
    OF_THE_REGION("it is of the region they work in"),
    IN_THEIR_AREAS("it is of their region, and of an area they are responsible for"),
    LOGGED_IT("they logged it themselves, for the organisation that they work for"),
    HOLDS("their organisation accepted or took over a referral, and has not handed it on"),
    ASKED("an offer or a handover of a referral to their organisation is open"),
    CONVENES("their organisation is the police lead, who convenes its meetings"),
    INVITED("their organisation is invited to the meeting"),
    OWNS_ACTION("a meeting asked their organisation to do it"),
    EMERGENCY_ACCESS("they took emergency access to the person, and it lasts"),
    THEIR_OWN("it is their own");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
