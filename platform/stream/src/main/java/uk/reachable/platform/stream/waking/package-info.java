/** Looking at once when something was committed here, and again after a while for what others commit. */
@NullMarked
package uk.reachable.platform.stream.waking;

import org.jspecify.annotations.NullMarked;
