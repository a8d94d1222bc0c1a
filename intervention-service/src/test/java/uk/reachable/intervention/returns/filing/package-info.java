/** Tests. */
@NullMarked
package uk.reachable.intervention.returns.filing;

import org.jspecify.annotations.NullMarked;
