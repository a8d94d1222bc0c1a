/** What the duty desk does with an incident as a whole: correct, link, merge, close, reopen. */
@NullMarked
package uk.reachable.gateway.incident.course;

import org.jspecify.annotations.NullMarked;
