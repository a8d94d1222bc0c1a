/** How many violent offences an area is used to by month, and the area-months that stand out. */
@NullMarked
package uk.reachable.incident.baseline;

import org.jspecify.annotations.NullMarked;
