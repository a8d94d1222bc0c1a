/** Who could not be offered support, and why: a ledger of every refusal and every wait. */
@NullMarked
package uk.reachable.intervention.demand;

import org.jspecify.annotations.NullMarked;
