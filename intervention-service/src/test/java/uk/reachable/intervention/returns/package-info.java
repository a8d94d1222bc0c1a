/** Tests. */
@NullMarked
package uk.reachable.intervention.returns;

import org.jspecify.annotations.NullMarked;
