/** What changed rules would have done with what was logged lately. */
@NullMarked
package uk.reachable.incident.rules.rehearsal;

import org.jspecify.annotations.NullMarked;
