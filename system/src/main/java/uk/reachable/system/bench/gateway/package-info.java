/** What the gateway adds to a call. */
@NullMarked
package uk.reachable.system.bench.gateway;

import org.jspecify.annotations.NullMarked;
