/** What of a caller's trace is let in. */
@NullMarked
package uk.reachable.gateway.trace;

import org.jspecify.annotations.NullMarked;
