/** Logging an incident: from the duty officer's request to one transaction. */
@NullMarked
package uk.reachable.incident.logging;

import org.jspecify.annotations.NullMarked;
