/** Pages that stay fresh while they are open. */
@NullMarked
package uk.reachable.gateway.live;

import org.jspecify.annotations.NullMarked;
