/** What is not known yet and is to be found out. */
@NullMarked
package uk.reachable.incident.todo;

import org.jspecify.annotations.NullMarked;
