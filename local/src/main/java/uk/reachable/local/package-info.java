/** One machine: the map of the system and the commands behind ./reachable. */
@NullMarked
package uk.reachable.local;

import org.jspecify.annotations.NullMarked;
