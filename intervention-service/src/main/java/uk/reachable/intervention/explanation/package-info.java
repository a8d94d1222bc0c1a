/** Tells people which programmes fit a referral, and why. */
@NullMarked
package uk.reachable.intervention.explanation;

import org.jspecify.annotations.NullMarked;
