/** What was done to an incident: who, when, why, what. */
@NullMarked
package uk.reachable.incident.history;

import org.jspecify.annotations.NullMarked;
