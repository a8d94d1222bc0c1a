/** What will be done to the system, drawn from a seed before anything is done. */
@NullMarked
package uk.reachable.system.prove.plan;

import org.jspecify.annotations.NullMarked;
