/** From facts of the case file to the events that other services read. */
@NullMarked
package uk.reachable.incident.publication;

import org.jspecify.annotations.NullMarked;
