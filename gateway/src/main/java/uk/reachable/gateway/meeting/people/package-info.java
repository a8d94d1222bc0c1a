/** The people of an incident without who they are, and whether police ask not to contact them yet. */
@NullMarked
package uk.reachable.gateway.meeting.people;

import org.jspecify.annotations.NullMarked;
