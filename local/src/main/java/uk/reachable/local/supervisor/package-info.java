/** Starts the parts in order, watches them, restarts what crashes, stops them in reverse order. */
@NullMarked
package uk.reachable.local.supervisor;

import org.jspecify.annotations.NullMarked;
