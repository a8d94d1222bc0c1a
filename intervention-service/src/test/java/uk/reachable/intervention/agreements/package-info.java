/** Information-sharing agreements, on real servers. */
@NullMarked
package uk.reachable.intervention.agreements;

import org.jspecify.annotations.NullMarked;
