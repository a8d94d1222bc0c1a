/** Whether the system is normal: cases of its own that are timed from the duty officer to the caseworker. */
@NullMarked
package uk.reachable.system.prove.probe;

import org.jspecify.annotations.NullMarked;
