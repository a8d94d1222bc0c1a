/** What one part says and another does not. */
@NullMarked
package uk.reachable.system.prove.check.divergent;

import org.jspecify.annotations.NullMarked;
