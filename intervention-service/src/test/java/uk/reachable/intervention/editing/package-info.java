/** Tests. */
@NullMarked
package uk.reachable.intervention.editing;

import org.jspecify.annotations.NullMarked;
