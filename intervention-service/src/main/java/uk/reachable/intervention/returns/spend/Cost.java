package uk.reachable.intervention.returns.spend;

/** How the Home Office tells costs apart (seed 003 ¶2.1). */
public enum Cost {
    LABOUR,
    NON_LABOUR
}
