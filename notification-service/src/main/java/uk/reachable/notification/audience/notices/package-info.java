/** Who must know of what happened: one file for each group of events. */
@NullMarked
package uk.reachable.notification.audience.notices;

import org.jspecify.annotations.NullMarked;
