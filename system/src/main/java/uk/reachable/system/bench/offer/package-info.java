/** How soon an offer is in the inbox of whoever has to answer it. */
@NullMarked
package uk.reachable.system.bench.offer;

import org.jspecify.annotations.NullMarked;
