/** Returns as they were submitted: frozen, and openly restated later. */
@NullMarked
package uk.reachable.intervention.returns.filing;

import org.jspecify.annotations.NullMarked;
