/** Who acts, what they may do, and the trail of what they did. */
@NullMarked
package uk.reachable.platform.security;

import org.jspecify.annotations.NullMarked;
