/** Organisations are asked to do something, say that it is done, and are reminded by the clock. */
@NullMarked
package uk.reachable.incident.action.steps;

import org.jspecify.annotations.NullMarked;
