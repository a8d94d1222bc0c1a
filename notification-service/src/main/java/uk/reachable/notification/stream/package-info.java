/** Notices live: server-sent events that resume exactly. */
@NullMarked
package uk.reachable.notification.stream;

import org.jspecify.annotations.NullMarked;
