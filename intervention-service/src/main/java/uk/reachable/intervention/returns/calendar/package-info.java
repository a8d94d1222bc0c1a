/** The days that returns are about: periods, quarters, grant years, each in the days of its region. */
@NullMarked
package uk.reachable.intervention.returns.calendar;

import org.jspecify.annotations.NullMarked;
