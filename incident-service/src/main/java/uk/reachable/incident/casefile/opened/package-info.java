/** A case file as it is decided when an incident is logged. */
@NullMarked
package uk.reachable.incident.casefile.opened;

import org.jspecify.annotations.NullMarked;
