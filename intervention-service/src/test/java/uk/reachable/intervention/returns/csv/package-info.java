/** Tests. */
@NullMarked
package uk.reachable.intervention.returns.csv;

import org.jspecify.annotations.NullMarked;
