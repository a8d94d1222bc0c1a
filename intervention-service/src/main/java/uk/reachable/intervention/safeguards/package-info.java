/** Who must not meet whom, whom somebody trusts, and what managers decided about it. */
@NullMarked
package uk.reachable.intervention.safeguards;

import org.jspecify.annotations.NullMarked;
