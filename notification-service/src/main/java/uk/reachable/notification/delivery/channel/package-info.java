/** A channel to somebody outside the inbox: what it is asked, and what comes of it. */
@NullMarked
package uk.reachable.notification.delivery.channel;

import org.jspecify.annotations.NullMarked;
