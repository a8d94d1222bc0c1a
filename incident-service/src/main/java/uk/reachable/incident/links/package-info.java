/** Incidents that belong together. */
@NullMarked
package uk.reachable.incident.links;

import org.jspecify.annotations.NullMarked;
