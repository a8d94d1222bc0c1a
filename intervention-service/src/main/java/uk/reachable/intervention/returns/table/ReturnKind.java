package uk.reachable.intervention.returns.table;

/** The returns that a unit makes. */
public enum ReturnKind {
    /** People and professionals by programme (seed 001 ¶106-107, seed 002, seed 003 ¶5.4.6). */
    REACH,
    /** Whom the resources reach, by home area, need and age (seed 001 ¶171). */
    BENEFICIARIES,
    /** The Serious Violence Duty's financial return by area (seed 003 ¶2.1, 3.5). */
    ANNEX_A,
    /** The Serious Violence Duty's activity return by area (seed 003 ¶3.5). */
    ANNEX_B,
    /** The board's quarterly highlight report: demand against provision (seed 001 Annex 1). */
    HIGHLIGHT
}
