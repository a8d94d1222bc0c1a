/** When a consequence-management meeting is called: versions of data per region, and one pure decision. */
@NullMarked
package uk.reachable.incident.rules;

import org.jspecify.annotations.NullMarked;
