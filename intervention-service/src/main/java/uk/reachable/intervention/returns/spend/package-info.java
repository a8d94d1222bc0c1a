/** What was spent of a grant year, as managers enter it. */
@NullMarked
package uk.reachable.intervention.returns.spend;

import org.jspecify.annotations.NullMarked;
