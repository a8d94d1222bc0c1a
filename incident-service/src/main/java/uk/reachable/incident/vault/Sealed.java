package uk.reachable.incident.vault;

/** A text that was sealed and may rest anywhere. */
@SuppressWarnings("ArrayRecordComponent") // made once, stored once, never compared
public record Sealed(String owner, String field, byte[] bytes) {}
