/** When police tasking forums meet: reviewed data per region. */
@NullMarked
package uk.reachable.incident.forum;

import org.jspecify.annotations.NullMarked;
