/** How one trace follows a case through every topic. */
@NullMarked
package uk.reachable.platform.messaging.trace;

import org.jspecify.annotations.NullMarked;
