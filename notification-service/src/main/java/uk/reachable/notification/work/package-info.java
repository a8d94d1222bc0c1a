/** The work queue: who of all instances tries which delivery, and when. */
@NullMarked
package uk.reachable.notification.work;

import org.jspecify.annotations.NullMarked;
