/** Who keeps the exclusion list, and the door to a person that it shuts. */
@NullMarked
package uk.reachable.incident.people.exclusion;

import org.jspecify.annotations.NullMarked;
