/** How a delivery goes on: its states, and what follows an attempt. */
@NullMarked
package uk.reachable.notification.delivery.course;

import org.jspecify.annotations.NullMarked;
