/** What of a trace is worth keeping. */
@NullMarked
package uk.reachable.platform.web.trace;

import org.jspecify.annotations.NullMarked;
