/** Tests. */
@NullMarked
package uk.reachable.intervention.returns.disclosure;

import org.jspecify.annotations.NullMarked;
