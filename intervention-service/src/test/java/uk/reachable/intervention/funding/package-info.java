/** Tests. */
@NullMarked
package uk.reachable.intervention.funding;

import org.jspecify.annotations.NullMarked;
