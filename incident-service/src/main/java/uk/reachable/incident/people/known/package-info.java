/** A person as their incident records them. */
@NullMarked
package uk.reachable.incident.people.known;

import org.jspecify.annotations.NullMarked;
