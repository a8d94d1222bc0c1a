/** Tests. */
@NullMarked
package uk.reachable.intervention.returns.calendar;

import org.jspecify.annotations.NullMarked;
