/** What a consequence-management meeting is: its states, and what moves it on. */
@NullMarked
package uk.reachable.incident.meeting;

import org.jspecify.annotations.NullMarked;
