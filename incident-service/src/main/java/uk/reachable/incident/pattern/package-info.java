/**
 * When several incidents of a kind, near each other in place and time, call a meeting that none of them would alone.
 */
@NullMarked
package uk.reachable.incident.pattern;

import org.jspecify.annotations.NullMarked;
