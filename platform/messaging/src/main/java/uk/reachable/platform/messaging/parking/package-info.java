/** Messages that came before their predecessor, kept until it comes. */
@NullMarked
package uk.reachable.platform.messaging.parking;

import org.jspecify.annotations.NullMarked;
