/** The page of what changed on the board since a tasking forum last met. */
@NullMarked
package uk.reachable.gateway.board.changes;

import org.jspecify.annotations.NullMarked;
