/** The load of the benchmark by itself. */
@NullMarked
package uk.reachable.system.bench.load;

import org.jspecify.annotations.NullMarked;
