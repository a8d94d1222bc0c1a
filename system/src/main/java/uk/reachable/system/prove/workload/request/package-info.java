/** One request until its answer is final, and what must never be answered. */
@NullMarked
package uk.reachable.system.prove.workload.request;

import org.jspecify.annotations.NullMarked;
