/** Times by which something should have happened, and what follows, once, when they pass. */
@NullMarked
package uk.reachable.incident.deadline;

import org.jspecify.annotations.NullMarked;
