/** Who read or changed what is known of a person, for those who watch over it: by id, and never who the person is. */
@NullMarked
package uk.reachable.incident.people.sighting;

import org.jspecify.annotations.NullMarked;
