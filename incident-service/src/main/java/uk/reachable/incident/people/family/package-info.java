/** Who people are to each other, who holds parental responsibility, and who has spoken to them. */
@NullMarked
package uk.reachable.incident.people.family;

import org.jspecify.annotations.NullMarked;
