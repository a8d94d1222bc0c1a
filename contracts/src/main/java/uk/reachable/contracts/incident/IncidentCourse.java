package uk.reachable.contracts.incident;

/** How an incident itself moves on. */
public sealed interface IncidentCourse extends IncidentEvent
        permits IncidentLogged,
                IncidentAmended,
                IncidentClosed,
                IncidentReopened,
                IncidentMerged,
                IncidentMergeUndone {}
