/** Who may do what about the people of an incident: see them, write of them, disclose them, protect them. */
@NullMarked
package uk.reachable.incident.access.people;

import org.jspecify.annotations.NullMarked;
