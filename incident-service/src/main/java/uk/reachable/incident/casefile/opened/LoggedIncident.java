package uk.reachable.incident.casefile.opened;

/** A case file under the reference that people use for it, for example WM-2026-000123. */
public record LoggedIncident(String reference, CaseFile file) {}
