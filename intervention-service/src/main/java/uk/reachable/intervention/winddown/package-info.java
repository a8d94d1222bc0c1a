/** What ends soon, whom it would leave, and what bridging costs. */
@NullMarked
package uk.reachable.intervention.winddown;

import org.jspecify.annotations.NullMarked;
