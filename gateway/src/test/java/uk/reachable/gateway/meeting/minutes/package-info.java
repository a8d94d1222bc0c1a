@NullMarked
package uk.reachable.gateway.meeting.minutes;

import org.jspecify.annotations.NullMarked;
