/** What happened twice, or out of its order. */
@NullMarked
package uk.reachable.system.prove.check.repeated;

import org.jspecify.annotations.NullMarked;
