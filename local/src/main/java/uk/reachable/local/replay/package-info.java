/** Incidents drawn from real places and months, fed through the gateway. */
@NullMarked
package uk.reachable.local.replay;

import org.jspecify.annotations.NullMarked;
