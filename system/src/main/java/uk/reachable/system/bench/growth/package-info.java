/** The same questions asked of a small and of a large system: what grows with the data, and what must not. */
@NullMarked
package uk.reachable.system.bench.growth;

import org.jspecify.annotations.NullMarked;
