/** Rules and patterns as a manager proposes them, and their checks. */
@NullMarked
package uk.reachable.incident.rules.proposal;

import org.jspecify.annotations.NullMarked;
