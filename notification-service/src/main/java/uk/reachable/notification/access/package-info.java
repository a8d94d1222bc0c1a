/** Who hears what of an inbox. */
@NullMarked
package uk.reachable.notification.access;

import org.jspecify.annotations.NullMarked;
