package uk.reachable.incident.board.moment;

import java.time.Instant;

/** The board of a region at a moment: all that happened up to {@code at}, which is all changes up to {@code seq}. */
public record Moment(Instant at, long seq) {}
