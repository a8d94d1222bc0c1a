/** Who is in a case file, what each is referred for, and under which names what is known of them is sealed. */
@NullMarked
package uk.reachable.incident.casefile.people;

import org.jspecify.annotations.NullMarked;
