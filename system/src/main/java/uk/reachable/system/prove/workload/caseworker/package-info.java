/** Caseworkers who answer what their inbox says. */
@NullMarked
package uk.reachable.system.prove.workload.caseworker;

import org.jspecify.annotations.NullMarked;
