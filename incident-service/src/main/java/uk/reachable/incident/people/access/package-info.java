/** Who may know how much about a person. */
@NullMarked
package uk.reachable.incident.people.access;

import org.jspecify.annotations.NullMarked;
