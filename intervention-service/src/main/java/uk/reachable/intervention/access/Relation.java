package uk.reachable.intervention.access;

/** How a caller stands to what is asked for: everybody sees their own region's, and no other's. */
public enum Relation implements uk.reachable.platform.security.rules.Relation {
    OF_THE_REGION;

    @Override
    public String words() {
        return "it is of the region they work in";
    }
}
