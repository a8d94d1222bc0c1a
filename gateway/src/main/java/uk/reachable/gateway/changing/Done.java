package uk.reachable.gateway.changing;

/** The answer of a service that has nothing to say but that it was done (204). */
public enum Done {
    DONE
}
