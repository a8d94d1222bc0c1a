/** What programmes did with professionals: how many, on which day, about what; never who. */
@NullMarked
package uk.reachable.intervention.returns.professionals;

import org.jspecify.annotations.NullMarked;
