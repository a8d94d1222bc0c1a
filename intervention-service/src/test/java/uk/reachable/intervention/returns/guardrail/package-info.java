/** Tests. */
@NullMarked
package uk.reachable.intervention.returns.guardrail;

import org.jspecify.annotations.NullMarked;
