/** Duty officers who log incidents, well and carelessly. */
@NullMarked
package uk.reachable.system.prove.workload.desk;

import org.jspecify.annotations.NullMarked;
