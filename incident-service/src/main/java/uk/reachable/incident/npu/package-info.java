/** Which neighbourhood policing unit polices which neighbourhood: reviewed data per region. */
@NullMarked
package uk.reachable.incident.npu;

import org.jspecify.annotations.NullMarked;
