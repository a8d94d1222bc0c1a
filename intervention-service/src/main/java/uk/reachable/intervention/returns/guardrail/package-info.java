/** The conditions that a grant comes with, and which of them a spend would tip. */
@NullMarked
package uk.reachable.intervention.returns.guardrail;

import org.jspecify.annotations.NullMarked;
