/** What incident-service answers about an incident, and how pages say it. */
@NullMarked
package uk.reachable.gateway.incident.casefile;

import org.jspecify.annotations.NullMarked;
