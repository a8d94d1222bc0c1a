package uk.reachable.intervention.access;

/** How a caller stands to what is asked for: everybody sees their own region's, a provider also its own programmes'. */
public enum Relation implements uk.reachable.platform.security.rules.Relation {
    OF_THE_REGION("it is of the region they work in"),
    OF_THEIR_PROGRAMME("their organisation runs the programme"),
    OF_THEIR_ORGANISATION("it is of the organisation they work for");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
