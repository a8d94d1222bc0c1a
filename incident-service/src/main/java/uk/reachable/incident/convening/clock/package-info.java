/** The deadline by which a meeting is to be convened, and who is told when it has passed. */
@NullMarked
package uk.reachable.incident.convening.clock;

import org.jspecify.annotations.NullMarked;
