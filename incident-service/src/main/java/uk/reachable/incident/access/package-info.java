/** Who hears what about incidents, people and the board. */
@NullMarked
package uk.reachable.incident.access;

import org.jspecify.annotations.NullMarked;
