/** Tests. */
@NullMarked
package uk.reachable.intervention.history;

import org.jspecify.annotations.NullMarked;
