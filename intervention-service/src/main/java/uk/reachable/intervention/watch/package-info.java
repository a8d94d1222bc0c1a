/** Looks after what no event tells: overdue holds, places that open by the calendar, a ledger that must add up. */
@NullMarked
package uk.reachable.intervention.watch;

import org.jspecify.annotations.NullMarked;
