/** Who must not know of a person, whatever their role: the exclusion list. */
@NullMarked
package uk.reachable.incident.people.exclusion;

import org.jspecify.annotations.NullMarked;
