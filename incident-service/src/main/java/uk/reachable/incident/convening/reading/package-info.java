/** Meetings as they are read: all of it, or without case content. */
@NullMarked
package uk.reachable.incident.convening.reading;

import org.jspecify.annotations.NullMarked;
