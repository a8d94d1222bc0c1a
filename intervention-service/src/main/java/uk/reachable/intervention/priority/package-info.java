/** Who is served first when a place frees: reviewed data, read by one policy. */
@NullMarked
package uk.reachable.intervention.priority;

import org.jspecify.annotations.NullMarked;
