/** The duty desk's lists: what waits for somebody, the oldest first, with whom to ring and what to do next. */
@NullMarked
package uk.reachable.gateway.desk;

import org.jspecify.annotations.NullMarked;
