/** The record of one meeting as it stands. */
@NullMarked
package uk.reachable.gateway.meeting.record;

import org.jspecify.annotations.NullMarked;
