/** After this service's database was restored: the cases that it told of and forgot. */
@NullMarked
package uk.reachable.incident.recall;

import org.jspecify.annotations.NullMarked;
