/** The board's time: which change was the last at a moment. */
@NullMarked
package uk.reachable.incident.board.moment;

import org.jspecify.annotations.NullMarked;
