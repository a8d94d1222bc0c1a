package uk.reachable.incident.board;

/** One numbered change of a region's board; {@code row} is the whole row after it, as JSON. */
record BoardChange(long seq, String localAuthority, String row) {}
