/** How each kind of return is compiled from what was done and spent. */
@NullMarked
package uk.reachable.intervention.returns.annex;

import org.jspecify.annotations.NullMarked;
