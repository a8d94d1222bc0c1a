/** What one flow costs: commits, events and bytes. */
@NullMarked
package uk.reachable.system.bench.cost;

import org.jspecify.annotations.NullMarked;
