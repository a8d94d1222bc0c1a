/** "Do not contact yet": police place it on a person and lift it. */
@NullMarked
package uk.reachable.incident.safeguarding.pause;

import org.jspecify.annotations.NullMarked;
