/** The parts of the workload that need no system. */
@NullMarked
package uk.reachable.system.prove.workload;

import org.jspecify.annotations.NullMarked;
