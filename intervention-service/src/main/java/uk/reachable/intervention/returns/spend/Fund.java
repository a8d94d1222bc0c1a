package uk.reachable.intervention.returns.spend;

/** Which money was spent. */
public enum Fund {
    /** The unit's own grant (seed 001 ¶28, seed 003 ¶1.2). */
    CORE_GRANT,
    /** The money for the Serious Violence Duty (seed 003 ¶2.1). */
    SERIOUS_VIOLENCE_DUTY,
    /** What local partners add, in money, staff or kind (seed 003 ¶1.3). */
    MATCH
}
