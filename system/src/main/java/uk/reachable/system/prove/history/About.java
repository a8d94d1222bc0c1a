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

    /** What a notice says. */
    public static final String WORDING = "wording";

    /** Of whoever opens a notice, who does not know which it is. */
    public static final String NOTICE = "notice";

    /** That a meeting deals with from now on. */
    public static final String INCIDENT = "incident";

    /** Of an upload: which file, and how many rows of it are good. */
    public static final String FILE = "file";

    public static final String ROWS = "rows";

    private About() {}
}
