/** What a start takes, and what the system takes while nothing happens. */
@NullMarked
package uk.reachable.system.bench.idle;

import org.jspecify.annotations.NullMarked;
