/** Who is invited to a meeting: reviewed data per region. */
@NullMarked
package uk.reachable.incident.partners;

import org.jspecify.annotations.NullMarked;
