/** What every change of a meeting takes: hold its incidents, decide, keep, tell, and show the board last. */
@NullMarked
package uk.reachable.incident.convening.steps;

import org.jspecify.annotations.NullMarked;
