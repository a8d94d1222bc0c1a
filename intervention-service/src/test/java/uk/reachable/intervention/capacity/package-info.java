/** Tests. */
@NullMarked
package uk.reachable.intervention.capacity;

import org.jspecify.annotations.NullMarked;
