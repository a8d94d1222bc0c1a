/** How many people and professionals each programme reached, and what each figure counts. */
@NullMarked
package uk.reachable.intervention.returns.reach;

import org.jspecify.annotations.NullMarked;
