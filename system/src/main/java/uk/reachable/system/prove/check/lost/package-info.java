/** What was acknowledged and is gone, what was refused and is there. */
@NullMarked
package uk.reachable.system.prove.check.lost;

import org.jspecify.annotations.NullMarked;
