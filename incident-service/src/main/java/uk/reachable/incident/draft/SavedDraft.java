package uk.reachable.incident.draft;

import java.time.Instant;

/** That a draft is kept, and until when. */
record SavedDraft(String form, Instant savedAt, Instant keptUntil) {}
