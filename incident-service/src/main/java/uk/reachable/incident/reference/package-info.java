/** How reviewed data files are read. */
@NullMarked
package uk.reachable.incident.reference;

import org.jspecify.annotations.NullMarked;
