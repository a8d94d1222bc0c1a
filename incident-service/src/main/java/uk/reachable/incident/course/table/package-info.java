/** Where an incident can stand, what can be asked of it, and what that comes to. */
@NullMarked
package uk.reachable.incident.course.table;

import org.jspecify.annotations.NullMarked;
