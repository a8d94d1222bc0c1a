/** Places at a glance: what is filled, reserved and free, who waits, and who could not be offered support, and why. */
@NullMarked
package uk.reachable.gateway.places;

import org.jspecify.annotations.NullMarked;
