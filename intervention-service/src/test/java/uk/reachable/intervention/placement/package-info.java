/** Tests. */
@NullMarked
package uk.reachable.intervention.placement;

import org.jspecify.annotations.NullMarked;
