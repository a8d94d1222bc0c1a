/** The notices of each organisation, in order, and who has read them. */
@NullMarked
package uk.reachable.notification.inbox;

import org.jspecify.annotations.NullMarked;
