/** Shows people the line: who waits, in which order, for what. */
@NullMarked
package uk.reachable.intervention.waiting;

import org.jspecify.annotations.NullMarked;
