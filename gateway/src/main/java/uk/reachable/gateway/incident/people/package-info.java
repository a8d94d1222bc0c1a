/**
 * Somebody of an incident: who it is, how they are reached safely, which roles they have, what makes them vulnerable.
 */
@NullMarked
package uk.reachable.gateway.incident.people;

import org.jspecify.annotations.NullMarked;
