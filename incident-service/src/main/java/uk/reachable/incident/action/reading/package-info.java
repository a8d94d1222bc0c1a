/** Actions as they are read: by their owner, for an incident, of a region. */
@NullMarked
package uk.reachable.incident.action.reading;

import org.jspecify.annotations.NullMarked;
