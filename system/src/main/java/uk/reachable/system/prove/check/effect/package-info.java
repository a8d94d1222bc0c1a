/** Where the effect of each acknowledged command must be seen. */
@NullMarked
package uk.reachable.system.prove.check.effect;

import org.jspecify.annotations.NullMarked;
