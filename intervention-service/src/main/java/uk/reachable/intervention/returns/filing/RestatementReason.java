package uk.reachable.intervention.returns.filing;

/** Why a submitted return is restated; coded, for free text could name somebody. */
public enum RestatementReason {
    LATE_RECORDS,
    CORRECTED_RECORDS,
    CHANGED_AMOUNTS,
    ASKED_BY_THE_FUNDER,
    OTHER
}
