/** Returns as pages: to read, to print, and each figure opens what it counts. */
@NullMarked
package uk.reachable.gateway.returns;

import org.jspecify.annotations.NullMarked;
