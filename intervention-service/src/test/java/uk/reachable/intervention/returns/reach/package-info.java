/** Tests. */
@NullMarked
package uk.reachable.intervention.returns.reach;

import org.jspecify.annotations.NullMarked;
