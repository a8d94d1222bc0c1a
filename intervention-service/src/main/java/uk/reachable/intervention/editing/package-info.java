/** What managers change in the catalogue: a whole programme, or how long it is funded. */
@NullMarked
package uk.reachable.intervention.editing;

import org.jspecify.annotations.NullMarked;
