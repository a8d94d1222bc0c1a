package uk.reachable.incident.casefile.people;

/** Names under which free text is sealed; identity has its own in {@link IdentityField}. */
public final class SealedField {

    public static final String SUMMARY = "summary";
    public static final String EXTERNAL_REFERENCE = "externalReference";
    public static final String PLACE_ELSEWHERE = "placeElsewhere";

    /** A site that the region's list does not have; of an incident or of a person. */
    public static final String SITE = "site";

    private SealedField() {}
}
