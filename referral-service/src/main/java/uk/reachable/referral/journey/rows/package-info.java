/** Journeys as they lie in their rows. */
@NullMarked
package uk.reachable.referral.journey.rows;

import org.jspecify.annotations.NullMarked;
