package uk.reachable.system.prove.workload;

/** What a history remarks on requests whose outcome is known beforehand, whatever else happens. */
final class Expected {

    /** Names one of the four below. */
    static final String OUTCOME = "expected";

    /** The number of the operation that came before and was acknowledged. */
    static final String AFTER = "after";

    /** Refused for its own sake. */
    static final String CARELESS = "refused";

    /** The answer of the operation before, word by word. */
    static final String SAME = "same answer";

    /** Refused, the person has moved on. */
    static final String FORMER = "refused to a former holder";

    /** Refused as if it did not exist. */
    static final String STRANGER = "refused to a stranger";

    private Expected() {}
}
