/** What a consequence-management meeting is: its states, what moves it on, and its row. */
@NullMarked
package uk.reachable.incident.meeting;

import org.jspecify.annotations.NullMarked;
