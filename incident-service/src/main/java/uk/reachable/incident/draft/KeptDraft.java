package uk.reachable.incident.draft;

import java.time.Instant;

/** A draft as it rests; {@code id} owns the key that opens it. */
@SuppressWarnings("ArrayRecordComponent") // made once, stored once, never compared
record KeptDraft(String id, byte[] sealed, Instant savedAt, Instant keptUntil) {}
