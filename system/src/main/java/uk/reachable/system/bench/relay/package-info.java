/** Our outbox relay beside another, at the same work on the same servers. */
@NullMarked
package uk.reachable.system.bench.relay;

import org.jspecify.annotations.NullMarked;
