/** Tests. */
@NullMarked
package uk.reachable.intervention.workers;

import org.jspecify.annotations.NullMarked;
