/** The whole system as processes of this machine, under a supervisor of our own that faults can reach past. */
@NullMarked
package uk.reachable.system.running;

import org.jspecify.annotations.NullMarked;
