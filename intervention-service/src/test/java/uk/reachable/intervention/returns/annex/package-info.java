/** Tests. */
@NullMarked
package uk.reachable.intervention.returns.annex;

import org.jspecify.annotations.NullMarked;
