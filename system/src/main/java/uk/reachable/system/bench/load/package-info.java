/** Load at a fixed rate, and what comes of it in numbers. */
@NullMarked
package uk.reachable.system.bench.load;

import org.jspecify.annotations.NullMarked;
