/** Reviewed reference data that several services read: regions, areas, sites. */
@NullMarked
package uk.reachable.contracts.reference;

import org.jspecify.annotations.NullMarked;
