/** The ledger of places: the one room in which a place is held, filled or freed. */
@NullMarked
package uk.reachable.intervention.capacity;

import org.jspecify.annotations.NullMarked;
