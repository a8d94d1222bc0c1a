/** Incidents, their meetings, the people in them and the board on which the response is watched. */
@NullMarked
package uk.reachable.incident;

import org.jspecify.annotations.NullMarked;
