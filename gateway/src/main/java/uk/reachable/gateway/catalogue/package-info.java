/** The catalogue: a region's programmes, found by area, need and tier, and changed. */
@NullMarked
package uk.reachable.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
