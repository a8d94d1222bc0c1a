/** Which organisation must know of which event: pure rules. */
@NullMarked
package uk.reachable.notification.audience;

import org.jspecify.annotations.NullMarked;
