package uk.reachable.intervention.catalogue.terms;

/** Whether a programme takes anybody on at all. */
public enum Stage {
    LIVE,
    /** Announced and not there yet: it has neither places nor funding. */
    IN_DEVELOPMENT
}
