@NullMarked
package uk.reachable.gateway.meeting.record;

import org.jspecify.annotations.NullMarked;
