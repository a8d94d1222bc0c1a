/** A service that is not as it is shipped: sources changed in one place, compiled by themselves, and found first. */
@NullMarked
package uk.reachable.system.patch;

import org.jspecify.annotations.NullMarked;
