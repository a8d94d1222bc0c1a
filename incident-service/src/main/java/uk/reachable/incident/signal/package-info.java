/** Being woken when a transaction has committed. */
@NullMarked
package uk.reachable.incident.signal;

import org.jspecify.annotations.NullMarked;
