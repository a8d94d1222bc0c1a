package uk.reachable.incident.board;

import uk.reachable.platform.stream.Change;

/** One numbered change of a region's board; {@code data} is the whole row after it, as JSON. */
record BoardChange(long seq, String localAuthority, String data) implements Change {}
