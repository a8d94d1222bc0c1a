/** The forms by which police lead and duty desk keep the record of a meeting. */
@NullMarked
package uk.reachable.gateway.meeting.keeping;

import org.jspecify.annotations.NullMarked;
