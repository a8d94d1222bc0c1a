/** The board for a wall or a meeting: list, map and the last 24 hours, in big letters, live. */
@NullMarked
package uk.reachable.gateway.board.wall;

import org.jspecify.annotations.NullMarked;
