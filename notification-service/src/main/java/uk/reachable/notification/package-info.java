/** Who must know, by which channel, and was it delivered. */
@NullMarked
package uk.reachable.notification;

import org.jspecify.annotations.NullMarked;
