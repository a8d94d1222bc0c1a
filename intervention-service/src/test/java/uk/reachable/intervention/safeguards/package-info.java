/** Tests. */
@NullMarked
package uk.reachable.intervention.safeguards;

import org.jspecify.annotations.NullMarked;
