/**
 * What a police tasking forum asks of the board: what changed since it last met, and by what the board can be narrowed.
 */
@NullMarked
package uk.reachable.incident.tasking;

import org.jspecify.annotations.NullMarked;
