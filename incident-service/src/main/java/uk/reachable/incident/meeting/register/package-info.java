/** Where meetings are kept and found. */
@NullMarked
package uk.reachable.incident.meeting.register;

import org.jspecify.annotations.NullMarked;
