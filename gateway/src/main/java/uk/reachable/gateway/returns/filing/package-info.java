/** Returns as they are submitted, read again as they were submitted, and restated with the reason. */
@NullMarked
package uk.reachable.gateway.returns.filing;

import org.jspecify.annotations.NullMarked;
