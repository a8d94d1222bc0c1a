/** How each region runs its meetings: reviewed data. */
@NullMarked
package uk.reachable.incident.meeting.practice;

import org.jspecify.annotations.NullMarked;
