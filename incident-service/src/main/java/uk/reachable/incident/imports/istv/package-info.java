/** Assaults as emergency departments record them for violence reduction (ISTV). */
@NullMarked
package uk.reachable.incident.imports.istv;

import org.jspecify.annotations.NullMarked;
