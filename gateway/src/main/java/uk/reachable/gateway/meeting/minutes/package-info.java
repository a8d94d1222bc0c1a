/** The minutes of a meeting, to read and to print. */
@NullMarked
package uk.reachable.gateway.meeting.minutes;

import org.jspecify.annotations.NullMarked;
