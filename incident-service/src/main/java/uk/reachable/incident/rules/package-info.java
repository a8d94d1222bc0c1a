/** When a consequence-management meeting is called: reviewed data per region, and one pure decision. */
@NullMarked
package uk.reachable.incident.rules;

import org.jspecify.annotations.NullMarked;
