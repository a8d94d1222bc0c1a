/** Event in, notices posted: inbox, e-mail and publication in one transaction. */
@NullMarked
package uk.reachable.notification.posting;

import org.jspecify.annotations.NullMarked;
