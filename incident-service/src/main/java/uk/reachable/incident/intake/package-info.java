/** What the other services tell, and where it goes. */
@NullMarked
package uk.reachable.incident.intake;

import org.jspecify.annotations.NullMarked;
