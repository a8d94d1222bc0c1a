/** Who works for an organisation, and which of them a notice is for. */
@NullMarked
package uk.reachable.notification.staff;

import org.jspecify.annotations.NullMarked;
