package uk.reachable.intervention.safeguards;

/** Why a manager lets a programme be asked although everybody at work there is ruled out. */
public enum DecisionReason {
    RISK_ASSESSED,
    NO_OTHER_SUPPORT,
    DISPUTE_SETTLED,
    ANOTHER_WORKER_IS_FOUND
}
