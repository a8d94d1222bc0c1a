package uk.reachable.system.prove.history;

/** The names under which an {@link Operation} keeps what its path and its answer do not say. */
public final class About {

    public static final String PROGRAMME = "programme";
    public static final String PROVIDER = "provider";

    /** Whose case it becomes. */
    public static final String WORKER = "worker";

    /** Of a request that names no case: whoever has the link of a leg knows none. */
    public static final String REFERRAL = "referral";

    public static final String JOURNEY = "journey";
    public static final String LEG = "leg";

    private About() {}
}
