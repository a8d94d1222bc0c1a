/** The request that logs an incident, its checks, and the command that they make of it. */
@NullMarked
package uk.reachable.incident.logging.request;

import org.jspecify.annotations.NullMarked;
