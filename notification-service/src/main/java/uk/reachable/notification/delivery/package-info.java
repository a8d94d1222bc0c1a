/** What leaves the inbox for a person or a partner's system: who is told, by which channel, and whether it arrived. */
@NullMarked
package uk.reachable.notification.delivery;

import org.jspecify.annotations.NullMarked;
