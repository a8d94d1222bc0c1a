/** The response to an incident as a picture: swim lanes over time, and the same events as a table. */
@NullMarked
package uk.reachable.gateway.incident.timeline;

import org.jspecify.annotations.NullMarked;
