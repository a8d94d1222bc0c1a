/** Tests. */
@NullMarked
package uk.reachable.intervention.watch;

import org.jspecify.annotations.NullMarked;
