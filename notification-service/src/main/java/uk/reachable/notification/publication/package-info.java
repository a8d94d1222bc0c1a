/** What this service tells the others. */
@NullMarked
package uk.reachable.notification.publication;

import org.jspecify.annotations.NullMarked;
