/** Events of incident-service, keyed by incident id. */
@NullMarked
package uk.reachable.contracts.incident;

import org.jspecify.annotations.NullMarked;
