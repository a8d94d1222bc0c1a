/** Two outbox relays that do the same work, each alone in a process: ours, and the one that is its measure. */
@NullMarked
package uk.reachable.system.relays;

import org.jspecify.annotations.NullMarked;
