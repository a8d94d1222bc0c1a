package uk.reachable.system.prove.workload.request;

/** What a history remarks on requests whose outcome is known beforehand, whatever else happens. */
public final class Expected {

    /** Names one of those below. */
    public static final String OUTCOME = "expected";

    /** The number of the operation that came before and was acknowledged. */
    public static final String AFTER = "after";

    /** Refused for its own sake. */
    public static final String CARELESS = "refused";

    /** The answer of the operation before, word by word. */
    public static final String SAME = "same answer";

    /** Refused, the person has moved on. */
    public static final String FORMER = "refused to a former holder";

    /** Refused, what it needs is used up. */
    public static final String USED = "refused as used";

    /** Refused as if it did not exist. */
    public static final String STRANGER = "refused to a stranger";

    private Expected() {}
}
